package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Sentence;
import io.github.tiendo.claim.StatedQuantities;
import io.github.tiendo.claim.StatedQuantities.Span;
import io.github.tiendo.claim.StatedQuantities.Stated;
import io.github.tiendo.claim.TextNumbers;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.reconciliation.ReportChange.Kind;
import io.github.tiendo.task.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what is odd in a report beside an earlier one: what {@link ReportChange#between} answers. */
final class ReportChanges {

    private static final BigDecimal LEAST_UNCHANGED = BigDecimal.valueOf(100);

    private ReportChanges() {}

    static List<ReportChange> between(Document earlier, Document later, LocalDate asOf, Locale language) {
        StatedQuantities then = quantities(earlier, language);
        StatedQuantities now = quantities(later, language);
        Map<String, Stated> before = then.byWords();
        Optional<Integer> year = year(earlier);
        boolean isOtherYear = year.isPresent() && !year.equals(year(later));
        List<ReportChange> changes = new ArrayList<>();
        now.byWords().forEach((words, stated) -> {
            if (before.containsKey(words)) {
                compare(before.get(words), stated, isOtherYear).ifPresent(changes::add);
            }
        });
        then.cut().map(cut -> notCompared(cut).earlier(cut.place()).build()).ifPresent(changes::add);
        now.cut()
                .map(cut -> notCompared(cut)
                        .location(cut.place())
                        .earlier(
                                earlier.texts().isEmpty()
                                        ? SourceLocation.of(earlier.source())
                                        : earlier.texts().get(0).location())
                        .build())
                .ifPresent(changes::add);
        for (StatedRequest request : RequestReader.of(language).read(earlier)) {
            Optional<LocalDate> due = request.deadline().flatMap(deadline -> deadline.lastDay());
            due.filter(day -> day.isBefore(asOf))
                    .ifPresent(day -> changes.add(ReportChange.builder()
                            .kind(Kind.PAST_DUE)
                            .text(request.sentence())
                            .earlier(request.location())
                            .explanation(AuditMessage.of("change.past-due")
                                    .with("who", request.who().isEmpty() ? "-" : request.who())
                                    .with("what", request.what())
                                    .with("due", request.due().orElse(""))
                                    .with("lastDay", Deadline.onDate(day)))
                            .build()));
        }
        return changes;
    }

    private static ReportChange.Builder notCompared(Sentence cut) {
        return ReportChange.builder()
                .kind(Kind.NOT_COMPARED)
                .text(cut.text())
                .explanation(AuditMessage.of("change.not-compared")
                        .with("place", cut.place().toString()));
    }

    private static Optional<Integer> year(Document document) {
        return StatedDay.of(StatedDay.beginning(document)).map(LocalDate::getYear);
    }

    private static StatedQuantities quantities(Document document, Locale language) {
        String sample = document.texts().stream().map(Block.Text::text).collect(Collectors.joining("\n"));
        StatedQuantities quantities = new StatedQuantities(TextNumbers.of(language, Optional.empty(), sample));
        document.texts().forEach(quantities::read);
        return quantities;
    }

    private static Optional<ReportChange> compare(Stated then, Stated now, boolean isOtherYear) {
        int order = now.number().value().compareTo(then.number().value());
        boolean isComparable = !(isOtherYear && (then.span() == Span.THIS_YEAR || now.span() == Span.THIS_YEAR));
        Kind kind =
                order == 0 ? Kind.UNCHANGED : then.isWithin(now) && !then.isStock() ? Kind.FELL : Kind.MAY_HAVE_FALLEN;
        boolean isOdd = order == 0
                ? now.number().value().compareTo(LEAST_UNCHANGED) >= 0
                : order < 0 && isComparable && (then.isWithin(now) || then.mayBeWithin(now));
        if (!isOdd) {
            return Optional.empty();
        }
        return Optional.of(ReportChange.builder()
                .kind(kind)
                .text(now.quote().text())
                .location(now.quote().figureLocation())
                .earlier(then.quote().figureLocation())
                .explanation(AuditMessage.of(
                                "change." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .with("now", Printed.bare(now.number()))
                        .with("then", Printed.bare(then.number()))
                        .with("place", then.quote().figureLocation().toString()))
                .build());
    }
}
