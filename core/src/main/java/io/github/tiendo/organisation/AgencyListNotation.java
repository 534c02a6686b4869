package io.github.tiendo.organisation;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.TextCursor;

/**
 * Reads and prints lists of agencies as reports write them.
 *
 * <p>Names are parted by commas, semicolons, line ends or "và"; names that hold such words themselves ({@code Bộ Văn
 * hóa, Thể thao và Du lịch}, {@code Bộ Lao động - Thương binh và Xã hội}) are found by the longest match in the roster.
 * A heading ends with a colon ({@code Các Bộ: Tư pháp, Tài chính; 2 tỉnh: Hà Nam và Nam Định}), or is a number or "các"
 * with the words for the kind ({@code 2 tỉnh là Bình Thuận và Quảng Nam}); a number in it is compared with the names
 * behind it. What stands in brackets behind a name is its remark. A blank text, {@code -} or {@code …} names nobody.
 *
 * <p>An unknown or misspelt name is an ERROR with candidates, a name of another time an ERROR with who it is now, a
 * doubled name a WARNING, and words for a group whose members are not named ({@code các bộ, ngành, địa phương}) a NOTE;
 * each stays in the list as it was written, those without an agency among its unknown names.
 * Candidates are looked for up to the hundredth unknown name of a list.
 */
public final class AgencyListNotation {

    private AgencyListNotation() {}

    /**
     * Reads a list.
     *
     * @param text the list
     * @param matcher whose names there may be, and on which day
     * @return always a list; with a finding for each name that is not known, doubled, or followed by other words, and
     *     for each heading whose number is not that of its names, in the order of the text
     */
    public static Outcome<AgencyList> parse(String text, AgencyMatcher matcher) {
        TextCursor.requireText(text);
        return new AgencyListParser(text, matcher).parse();
    }

    /**
     * Tells whether a name is that of an office of its own kind, such as a department, a district's office or a company,
     * which no roster of ministries and provinces lists.
     *
     * @param name one name, as somebody wrote it
     * @return whether its words say so: {@code Sở Tài chính}, {@code Vụ Kế hoạch, Tài chính}, {@code Licensing Office}
     */
    public static boolean namesAnOffice(String name) {
        return OfficeNames.isOffice(NameKey.words(name));
    }

    /**
     * Prints a list so that {@link #parse} reads it back.
     *
     * @param list the list
     * @return each name as it was written, parted by commas, or by semicolons where a name holds a comma
     */
    public static String print(AgencyList list) {
        StringBuilder text = new StringBuilder();
        for (AgencyList.Group group : list.groups()) {
            text.append(text.length() == 0 ? "" : "; ");
            group.heading().ifPresent(heading -> text.append(heading).append(": "));
            boolean commas =
                    group.entries().stream().anyMatch(entry -> entry.text().indexOf(',') >= 0);
            String separator = "";
            for (AgencyList.Entry entry : group.entries()) {
                text.append(separator).append(entry.text());
                entry.remark()
                        .ifPresent(remark -> text.append(" (").append(remark).append(')'));
                separator = commas ? "; " : ", ";
            }
        }
        return text.toString();
    }
}
