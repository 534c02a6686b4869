package io.github.tiendo.classification;

import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call the built-in methods and what they are set to. */
final class MethodNames {

    private static final String OF_GRADE = "grade-";
    private static final String FROM = ">= ";
    private static final String ABOVE = "> ";

    private static final MessageBundle NAMES =
            MessageBundle.load("MethodMessages", file -> MethodNames.class.getResourceAsStream(file));

    private MethodNames() {}

    /** The name of a built-in method; of any other its id. */
    static LocalizedText of(String id) {
        return NAMES.contains(id)
                ? LocalizedText.from(language -> NAMES.pattern(id, language))
                : LocalizedText.of(id, id);
    }

    /** The settings of a method in words; one of which nobody here knows words is named as it is. */
    static List<String> settings(PolicyIdentity policy, Locale language) {
        return policy.parameters().entrySet().stream()
                .map(setting -> setting.getKey().startsWith(OF_GRADE)
                        ? band(policy, setting.getKey().substring(OF_GRADE.length()), setting.getValue(), language)
                        : setting(setting.getKey(), setting.getValue(), language))
                .toList();
    }

    private static String setting(String name, String value, Locale language) {
        String first = value.split(" ", 2)[0];
        String rest = value.substring(Math.min(value.length(), first.length() + 1));
        String ofValue = "setting." + name + "." + first;
        if (NAMES.contains(ofValue)) {
            return NAMES.text(ofValue, language, Map.of("value", rest));
        }
        return NAMES.contains("setting." + name)
                ? NAMES.text("setting." + name, language, Map.of("value", value, "percent", percent(value, language)))
                : name.replace('-', ' ') + ": " + value;
    }

    private static String band(PolicyIdentity policy, String id, String from, Locale language) {
        String grade = Scales.named(policy.scale())
                .flatMap(scale -> scale.grade(id))
                .map(known -> known.text(language))
                .orElse(id);
        String key = from.startsWith(FROM) ? "from" : from.startsWith(ABOVE) ? "above" : "else";
        String edge = from.substring(from.lastIndexOf(' ') + 1);
        return NAMES.text("setting.grade." + key, language, Map.of("grade", grade, "percent", percent(edge, language)));
    }

    private static String percent(String share, Locale language) {
        try {
            return MessageBundle.words(Numbers.percent(new BigDecimal(share)), language) + "%";
        } catch (NumberFormatException notShare) {
            return share;
        }
    }
}
