package io.github.tiendo.examples.word;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a document page by page: letters where they are drawn, put into lines by {@link PdfLines}. */
final class PdfText extends PDFTextStripper {

    private final PdfBudget budget;
    private final List<String> pages = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    /** The letters of a page by the direction in which they run, in degrees. */
    private final Map<Float, PdfLines> directions = new TreeMap<>();

    PdfText(PdfBudget budget) {
        this.budget = budget;
    }

    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    /** The text of each page. */
    List<String> pages() {
        return pages;
    }

    /** The numbers of the pages that hold a picture and no text. */
    List<Integer> pictures() {
        return pictures;
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        budget.page();
        while (pages.size() < getCurrentPageNo() - 1) {
            pages.add("");
        }
        directions.clear();
        super.processPage(next);
        StringBuilder text = new StringBuilder();
        directions.values().forEach(lines -> lines.print(text));
        pages.add(text.toString().stripTrailing());
        if (text.toString().isBlank() && hasPicture(next.getResources())) {
            pictures.add(pages.size());
        }
    }

    private static boolean hasPicture(PDResources resources) {
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text != null) {
            budget.letter(text.length());
            directions
                    .computeIfAbsent(letter.getDir(), any -> new PdfLines())
                    .add(new PdfLines.Letter(
                            letter.getXDirAdj(),
                            letter.getYDirAdj(),
                            letter.getWidthDirAdj(),
                            Math.max(letter.getFontSizeInPt(), letter.getHeightDir()),
                            text));
        }
    }

    @Override
    protected void writePage() {
        // the lines are written when the page is done
    }
}
