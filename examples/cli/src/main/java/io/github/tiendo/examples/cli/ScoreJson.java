package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.scorecard.Rounding;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.Tally.Percents;
import java.util.Locale;

/** The JSON of {@link ScoreCommand}, which scripts read: fields may be added, none is renamed. */
final class ScoreJson {

    private ScoreJson() {}

    static void write(
            JsonWriter json, Assessment assessment, Scorecard card, Rounding rounding, int digits, Locale language) {
        json.object("programme", programme -> {
            programme.field("id", card.programme());
            programme.field("title", card.title().text(language));
        });
        json.field("asOf", card.asOf());
        json.field("policy", card.policy().id());
        json.field("scale", card.scale().id());
        json.field("counted", card.counted());
        json.field("withFigure", assessment.indicatorsWithFigure());
        json.objects("excluded", card.excluded(), (object, excluded) -> {
            object.field("indicator", excluded.indicator().id());
            object.field("reason", excluded.reason().name());
        });
        json.objects("omitted", card.omitted(), (object, omitted) -> {
            FindingJson.location(object, omitted.location());
            object.field("code", omitted.code().id());
        });
        grades(json, card.tally(), rounding, digits, language);
        json.object("notRated", notRated -> {
            notRated.field("count", card.tally().notRated());
            notRated.objects("reasons", card.tally().notRatedReasons().entrySet(), (object, reason) -> {
                object.field("reason", reason.getKey().id());
                object.field("count", reason.getValue());
            });
        });
        json.objects("breakdowns", card.breakdowns(), (object, line) -> {
            object.field("by", line.by());
            object.field("key", line.key().text(language));
            object.field("id", line.id());
            object.field("counted", line.counted());
            object.field("overlapping", line.isOverlapping());
            grades(object, line.tally(), rounding, digits, language);
        });
    }

    private static void grades(JsonWriter json, Tally tally, Rounding rounding, int digits, Locale language) {
        Percents percents = tally.percents(rounding, digits);
        json.objects("grades", tally.lines(), (object, line) -> {
            object.field("grade", line.id());
            object.field("label", line.label().text(language));
            object.field("count", line.count());
            object.field("percent", percents.of(line));
            members(object, line);
        });
    }

    private static void members(JsonWriter json, GradeLine line) {
        json.objects("members", line.members().entrySet(), (object, member) -> {
            object.field("grade", member.getKey().id());
            object.field("count", member.getValue());
        });
    }
}
