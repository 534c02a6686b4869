package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers findings with their places, and stops listing them where hostile input makes more than anybody reads. */
final class Findings {

    /** A finding takes about a kilobyte: as many as these cannot exhaust a heap. */
    static final int MOST = 10_000;

    private Content content;
    private final List<Placed> list = new ArrayList<>();
    private long unlisted;
    private Severity worstUnlisted = Severity.WARNING;

    Findings(Content content) {
        this.content = content;
    }

    /** Forgets the findings and goes on with another content. */
    void restart(Content next) {
        content = next;
        list.clear();
        unlisted = 0;
        worstUnlisted = Severity.WARNING;
    }

    Content content() {
        return content;
    }

    /** Adds a finding; the place is not worked out for one that is not listed. */
    void add(Finding finding, int offset, String pointer) {
        if (list.size() < MOST) {
            list.add(new Placed(offset, finding.at(content.at(offset, pointer))));
        } else {
            unlisted++;
            if (finding.severity() == Severity.ERROR) {
                worstUnlisted = Severity.ERROR;
            }
        }
    }

    int size() {
        return list.size();
    }

    /** The code of the last ERROR since there were so many findings. */
    Optional<FindingCode> codeSince(int size) {
        for (int i = list.size() - 1; i >= size; i--) {
            if (list.get(i).finding.severity() == Severity.ERROR) {
                return Optional.of(list.get(i).finding.code());
            }
        }
        return Optional.empty();
    }

    /** The findings in the order of the source. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>(list.size() + 1);
        list.stream().sorted(Comparator.comparingInt(Placed::offset)).forEach(placed -> all.add(placed.finding));
        if (unlisted > 0) {
            all.add(Finding.of(JsonFindingCode.TOO_MANY_FINDINGS)
                    .with("count", unlisted)
                    .as(worstUnlisted)
                    .at(content.whole()));
        }
        return all;
    }

    private record Placed(int offset, Finding finding) {}
}
