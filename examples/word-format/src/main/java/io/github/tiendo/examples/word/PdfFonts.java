package io.github.tiendo.examples.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for every font that a file does not hold itself, so that PDFBox neither searches the machine for others nor
 * keeps a list of them in somebody's home. Its shapes do not matter: the letters and their widths stand in the file.
 */
record PdfFonts(TrueTypeFont font) implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Lets PDFBox use it from the first file on. */
    static void ofTheFileOnly() {
        Holder.install();
    }

    private static final class Holder {

        static {
            try (InputStream bytes = PdfFonts.class.getResourceAsStream(FONT)) {
                FontMappers.set(
                        new PdfFonts(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void install() {
            // the class is loaded once
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
