package io.github.tiendo.excel;

/**
 * How a cell looks.
 *
 * @param format its number format, such as {@code 0.00}
 * @param font the letters
 * @param fill its colour as {@code RRGGBB}; empty for none
 * @param border where it has lines
 * @param align where its text stands from left to right
 * @param isTop whether its text stands at its top; else in its middle
 * @param wraps whether its text goes on in a further line
 * @param indent how many steps its text stands in from its side
 * @param isQuoted whether what is typed into it stays text, even if it begins as a formula
 */
record CellLook(
        String format,
        Font font,
        String fill,
        Border border,
        Align align,
        boolean isTop,
        boolean wraps,
        int indent,
        boolean isQuoted) {

    static final String GENERAL = "General";
    static final String TEXT = "@";

    /** No look at all, as cells of a new workbook have it. */
    static final CellLook PLAIN =
            new CellLook(GENERAL, Font.PLAIN, "", Border.NONE, Align.BY_CONTENT, false, false, 0, false);

    /**
     * The letters of a cell.
     *
     * @param colour as {@code RRGGBB}
     */
    record Font(String name, int points, boolean isBold, boolean isItalic, String colour) {

        static final Font PLAIN = new Font("Calibri", 11, false, false, "000000");

        Font bold() {
            return new Font(name, points, true, isItalic, colour);
        }

        Font italic() {
            return new Font(name, points, isBold, true, colour);
        }

        Font points(int size) {
            return new Font(name, size, isBold, isItalic, colour);
        }

        Font colour(String rgb) {
            return new Font(name, points, isBold, isItalic, rgb);
        }
    }

    /** The lines around a cell. */
    enum Border {
        NONE,
        THIN,
        BELOW
    }

    /** Where a text stands from left to right. */
    enum Align {
        BY_CONTENT,
        LEFT,
        CENTRE,
        RIGHT
    }

    CellLook format(String code) {
        return new CellLook(code, font, fill, border, align, isTop, wraps, indent, isQuoted);
    }

    CellLook font(Font letters) {
        return new CellLook(format, letters, fill, border, align, isTop, wraps, indent, isQuoted);
    }

    CellLook fill(String rgb) {
        return new CellLook(format, font, rgb, border, align, isTop, wraps, indent, isQuoted);
    }

    CellLook border(Border lines) {
        return new CellLook(format, font, fill, lines, align, isTop, wraps, indent, isQuoted);
    }

    CellLook align(Align place) {
        return new CellLook(format, font, fill, border, place, isTop, wraps, indent, isQuoted);
    }

    CellLook top() {
        return new CellLook(format, font, fill, border, align, true, wraps, indent, isQuoted);
    }

    CellLook wrapped() {
        return new CellLook(format, font, fill, border, align, isTop, true, indent, isQuoted);
    }

    CellLook indent(int steps) {
        return new CellLook(format, font, fill, border, align, isTop, wraps, steps, isQuoted);
    }

    CellLook quoted() {
        return new CellLook(format, font, fill, border, align, isTop, wraps, indent, true);
    }
}
