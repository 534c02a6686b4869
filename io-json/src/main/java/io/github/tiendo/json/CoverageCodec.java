package io.github.tiendo.json;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a report says of who did something and who did not. */
final class CoverageCodec implements Codec<StatedCoverage> {

    static final CoverageCodec INSTANCE = new CoverageCodec();

    /** The day on which an agency did it. */
    private static final Codec<Map.Entry<AgencyId, LocalDate>> DONE_ON =
            Members.entry("agency", MemberForm.AGENCY, "day", MemberForm.DATE);

    private CoverageCodec() {}

    @Override
    public Optional<StatedCoverage> read(Fields fields) {
        StatedCoverage.Form form = fields.required("form", fields.constant("form", StatedCoverage.Form.class));
        String title = fields.required("title", fields.text("title"));
        StatedCoverage.Builder stated = StatedCoverage.builder()
                .heading(fields.text("heading"))
                .population(fields.text("population"))
                .asOf(fields.date("asOf"))
                .statedIncluded(count(fields.wholeNumber("statedIncluded", 0)))
                .statedMissing(count(fields.wholeNumber("statedMissing", 0)))
                .statedTotal(count(fields.wholeNumber("statedTotal", 0)));
        List<AgencyId> included = fields.ids("included", fields.reading()::agency);
        List<AgencyId> missing = fields.ids("missing", fields.reading()::agency);
        List<AgencyId> unanswered = fields.ids("unanswered", fields.reading()::agency);
        fields.elements("doneOn", DONE_ON).forEach(done -> stated.putDoneOn(done.getKey(), done.getValue()));
        stated.listText(fields.text("listText")).source(fields.text("source"));
        fields.end();
        if (form == null || title == null || fields.isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(stated.form(form)
                    .title(title)
                    .included(included)
                    .missing(missing)
                    .unanswered(unanswered)
                    .build());
        } catch (IllegalArgumentException e) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "title", title, Expected.CONSISTENT);
            return Optional.empty();
        }
    }

    private static OptionalLong count(OptionalInt count) {
        return count.isPresent() ? OptionalLong.of(count.getAsInt()) : OptionalLong.empty();
    }

    @Override
    public void write(StatedCoverage stated, ElementWriter out) throws IOException {
        out.text("form", stated.form().name());
        out.text("title", stated.title());
        out.text("heading", stated.heading());
        out.text("population", stated.population());
        out.text("asOf", stated.asOf());
        write("statedIncluded", stated.statedIncluded(), out);
        write("statedMissing", stated.statedMissing(), out);
        write("statedTotal", stated.statedTotal(), out);
        out.texts("included", stated.included());
        out.texts("missing", stated.missing());
        out.texts("unanswered", stated.unanswered());
        out.elements("doneOn", stated.doneOn().entrySet(), DONE_ON);
        out.text("listText", stated.listText());
        out.text("source", stated.source());
    }

    private static void write(String name, OptionalLong count, ElementWriter out) throws IOException {
        if (count.isPresent()) {
            out.number(name, count.getAsLong());
        }
    }
}
