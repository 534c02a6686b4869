package io.github.tiendo.examples.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The parser of PDFBox within a budget: every look at the file is counted, and no stream is unpacked before it is measured. */
final class PdfParser extends PDFParser {

    PdfParser(byte[] bytes, PdfBudget budget) throws IOException {
        super(new CountedBytes(bytes, budget));
        document = new MeasuredDocument(this, budget);
    }

    /** The file, whose reading is counted. */
    private static final class CountedBytes extends RandomAccessReadBuffer {

        private final PdfBudget budget;

        CountedBytes(byte[] bytes, PdfBudget budget) {
            super(bytes);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            budget.look(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            budget.look(Math.min(length, (int) Math.min(Integer.MAX_VALUE, length())));
            return super.read(into, offset, length);
        }
    }

    /** A document whose streams are measured. */
    private static final class MeasuredDocument extends COSDocument {

        private final COSParser parser;
        private final PdfBudget budget;
        private final RandomAccessStreamCache cache;

        MeasuredDocument(COSParser parser, PdfBudget budget) throws IOException {
            super(parser);
            this.parser = parser;
            this.budget = budget;
            this.cache = IOUtils.createMemoryOnlyStreamCache().create();
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new MeasuredStream(cache, parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** A stream that is unpacked into nothing first, as far as the budget allows. */
    private static final class MeasuredStream extends COSStream {

        private final PdfBudget budget;

        MeasuredStream(RandomAccessStreamCache cache, RandomAccessReadView view, PdfBudget budget) throws IOException {
            super(cache, view);
            this.budget = budget;
        }

        /** Every way to what is in a stream begins here. */
        @Override
        public InputStream createRawInputStream() throws IOException {
            try (InputStream input = super.createRawInputStream()) {
                measure(input);
            } catch (IOException e) {
                // a stream that cannot be unpacked is for PDFBox to judge
            }
            return super.createRawInputStream();
        }

        private void measure(InputStream raw) throws IOException {
            Set<COSName> filters = new LinkedHashSet<>();
            COSBase named = getFilters();
            if (named instanceof COSName name) {
                filters.add(name);
            } else if (named instanceof COSArray names) {
                for (COSBase each : names) {
                    if (each instanceof COSName name) {
                        filters.add(name);
                    }
                }
            }
            InputStream input = raw;
            long packed = getLength();
            int index = 0;
            for (COSName filter : filters) {
                boolean isLast = index == filters.size() - 1;
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                OutputStream counted = new Counted(isLast ? OutputStream.nullOutputStream() : kept, packed, budget);
                FilterFactory.INSTANCE.getFilter(filter).decode(input, counted, this, index++, DecodeOptions.DEFAULT);
                input = new ByteArrayInputStream(kept.toByteArray());
            }
        }
    }

    /** Bytes that are unpacked. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private final long packed;
        private final PdfBudget budget;
        private long written;

        Counted(OutputStream out, long packed, PdfBudget budget) {
            this.out = out;
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public void write(int one) throws IOException {
            budget.unpack(1, ++written, packed);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            budget.unpack(length, written, packed);
            out.write(bytes, offset, length);
        }
    }
}
