package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By the headings of one level, which is named or counted from 1; {@code heading} is the first one. */
record LevelBreakdown(String id) implements Breakdown {

    private static final LocalizedText NO_HEADING = ScorecardText.words("without.heading");

    @Override
    public List<Key> keysOf(AssessedTarget target, Programme programme) {
        int depth = depth(programme.outline());
        Optional<HeadingId> heading = target.indicator().heading();
        List<Heading> path = heading.map(programme.outline()::path).orElse(List.of());
        return path.size() < depth ? List.of() : List.of(key(path.subList(0, depth)));
    }

    private int depth(Outline outline) {
        if (id.equals("heading")) {
            return 1;
        }
        String name = NormalText.of(id);
        for (int i = 0; i < outline.levelNames().size(); i++) {
            LocalizedText words = outline.levelNames().get(i);
            if (isNamed(words.vietnamese(), name) || isNamed(words.english(), name)) {
                return i + 1;
            }
        }
        for (int depth = 1; depth <= outline.depth(); depth++) {
            if (id.equals(Integer.toString(depth))) {
                return depth;
            }
        }
        throw new IllegalArgumentException("the programme has no level '" + id + "'; there are " + levels(outline));
    }

    private static boolean isNamed(Optional<String> words, String name) {
        return words.filter(text -> NormalText.of(text).equals(name)).isPresent();
    }

    private static String levels(Outline outline) {
        List<String> levels = new ArrayList<>(List.of("heading"));
        for (int i = 0; i < outline.depth(); i++) {
            levels.add(Integer.toString(i + 1));
        }
        outline.levelNames().forEach(name -> levels.add(name.text(Languages.ENGLISH)));
        return String.join(", ", levels);
    }

    private static Key key(List<Heading> path) {
        Heading heading = path.get(path.size() - 1);
        return Key.of(heading.id().value(), LocalizedText.from(language -> titles(path, language)));
    }

    private static String titles(List<Heading> path, Locale language) {
        return path.stream().map(heading -> heading.title().text(language)).collect(Collectors.joining(" / "));
    }

    @Override
    public List<Key> inOrder(Collection<Key> keys, Programme programme) {
        List<String> outline = programme.outline().headings().stream()
                .map(heading -> heading.id().value())
                .toList();
        return keys.stream()
                .sorted(Comparator.comparingInt(key -> outline.indexOf(key.id())))
                .toList();
    }

    @Override
    public LocalizedText withoutKey() {
        return NO_HEADING;
    }
}
