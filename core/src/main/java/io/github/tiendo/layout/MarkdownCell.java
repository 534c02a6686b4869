package io.github.tiendo.layout;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A cell of Markdown as people see it: {@code **Done**} is {@code Done}, {@code [GTFS](https://gtfs.org)} is {@code GTFS}, {@code
 * `api`} is {@code api}, {@code :white_check_mark:} is {@code ✅}, and {@code <br>} breaks the line.
 */
final class MarkdownCell {

    private static final Pattern BREAK = Pattern.compile(" ?<br {0,2}/?> ?", Pattern.CASE_INSENSITIVE);

    /** A link or a picture, with what is shown of it. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{1,500}\\)");

    private static final Pattern CODE = Pattern.compile("`([^`]{1,200})`");

    private static final Pattern SIGN = Pattern.compile(":([a-z_]{1,40}):");

    /** The signs by the names that are written for them. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("white_check_mark", "✅"),
            Map.entry("heavy_check_mark", "✔"),
            Map.entry("ballot_box_with_check", "☑"),
            Map.entry("x", "❌"),
            Map.entry("negative_squared_cross_mark", "❌"),
            Map.entry("hourglass", "⏳"),
            Map.entry("hourglass_flowing_sand", "⏳"),
            Map.entry("arrows_counterclockwise", "🔄"),
            Map.entry("construction", "🚧"),
            Map.entry("warning", "⚠️"),
            Map.entry("white_circle", "⚪"),
            Map.entry("large_blue_circle", "🔵"),
            Map.entry("green_circle", "🟢"),
            Map.entry("large_green_circle", "🟢"),
            Map.entry("yellow_circle", "🟡"),
            Map.entry("large_yellow_circle", "🟡"),
            Map.entry("red_circle", "🔴"),
            Map.entry("black_circle", "⚫"),
            Map.entry("pause_button", "⏸"),
            Map.entry("calendar", "📅"));

    private MarkdownCell() {}

    /** {@return what is shown of a cell} */
    static String shown(String cell) {
        String plain = cell.replace("**", "");
        if (plain.indexOf('<') >= 0) {
            plain = BREAK.matcher(plain).replaceAll("\n");
        }
        if (plain.indexOf("](") > 0) {
            plain = LINK.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf('`') >= 0) {
            plain = CODE.matcher(plain).replaceAll("$1");
        }
        return plain.indexOf(':') < 0
                ? plain
                : SIGN.matcher(plain).replaceAll(name -> SIGNS.getOrDefault(name.group(1), name.group()));
    }
}
