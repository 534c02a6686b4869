package io.github.tiendo.intake;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the headings of all tables: one heading for one title under one parent, wherever it is printed again. */
final class OutlineBuilder {

    private final Map<List<String>, Heading> byPath = new LinkedHashMap<>();

    /** The heading with this title under its parents, made where it is new. */
    HeadingId heading(List<String> parents, String title, Optional<SourceLocation> place, LoadRecord record) {
        List<String> path = new ArrayList<>();
        parents.forEach(parent -> path.add(NormalText.of(parent)));
        Optional<HeadingId> parent =
                path.isEmpty() ? Optional.empty() : Optional.of(byPath.get(path).id());
        path.add(NormalText.of(title));
        Heading known = byPath.get(path);
        if (known != null) {
            return known.id();
        }
        Heading heading = Heading.builder()
                .id(HeadingId.derivedFrom(parents, title))
                .parent(parent)
                .title(LocalizedText.vietnamese(title))
                .build();
        byPath.put(path, heading);
        place.ifPresent(location -> record.place(ElementRefs.of(heading.id()), location));
        return heading.id();
    }

    Outline build() {
        return Outline.builder().headings(byPath.values()).build();
    }
}
