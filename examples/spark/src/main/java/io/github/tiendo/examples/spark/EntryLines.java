package io.github.tiendo.examples.spark;

import static io.github.tiendo.finding.Languages.ENGLISH;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/** Entries in lines of JSON, each file in as many parts as Spark makes of it, and each part read as a file is. */
final class EntryLines {

    /** How many findings of one part are kept. */
    private static final int MOST_FINDINGS = 1_000;

    private EntryLines() {}

    /**
     * Reads entries where they lie.
     *
     * @param paths files, folders or patterns, with commas between; packed with gzip or not
     * @param findings gets a line for each finding; a part that is read again says the same again
     */
    static JavaRDD<Observation> read(JavaSparkContext spark, String paths, CollectionAccumulator<String> findings) {
        Configuration lines = new Configuration(spark.hadoopConfiguration());
        lines.set("textinputformat.record.delimiter", "\n");
        JavaNewHadoopRDD<LongWritable, Text> files = (JavaNewHadoopRDD<LongWritable, Text>)
                spark.newAPIHadoopFile(paths, TextInputFormat.class, LongWritable.class, Text.class, lines);
        return files.mapPartitionsWithInputSplit((split, part) -> entries(split, part, findings), true);
    }

    private static Iterator<Observation> entries(
            InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines, CollectionAccumulator<String> findings)
            throws IOException {
        if (!lines.hasNext()) {
            return Collections.emptyIterator();
        }
        Tuple2<LongWritable, Text> first = lines.next();
        String file = ((FileSplit) split).getPath().toString();
        long from = first._1().get();
        String name = from == 0 ? file : file + " from byte " + from;
        return ObservationLines.read(
                        Source.of(name, () -> new LineBytes(first._2(), lines)),
                        ReadLimits.standard(),
                        new FirstFindings(name, findings))
                .iterator();
    }

    /** Passes on so many findings of a part, and that there are more. */
    private static final class FirstFindings implements Consumer<Finding> {

        private final String name;
        private final CollectionAccumulator<String> findings;
        private int told;

        FirstFindings(String name, CollectionAccumulator<String> findings) {
            this.name = name;
            this.findings = findings;
        }

        @Override
        public void accept(Finding finding) {
            if (told < MOST_FINDINGS) {
                findings.add(finding.line(ENGLISH));
            } else if (told == MOST_FINDINGS) {
                findings.add(name + ": there are more findings than " + MOST_FINDINGS);
            }
            told++;
        }
    }

    /** The bytes of lines one after the other. */
    private static final class LineBytes extends InputStream {

        private final Iterator<Tuple2<LongWritable, Text>> lines;
        private Text line;
        private int next;

        LineBytes(Text first, Iterator<Tuple2<LongWritable, Text>> lines) {
            this.line = first;
            this.lines = lines;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (next > line.getLength() && !hasNextLine()) {
                return -1;
            }
            int count = Math.min(length, line.getLength() - next);
            System.arraycopy(line.getBytes(), next, bytes, offset, count);
            next += count;
            if (count < length) {
                bytes[offset + count] = '\n';
                count++;
                next++;
            }
            return count;
        }

        private boolean hasNextLine() throws IOException {
            try {
                if (!lines.hasNext()) {
                    return false;
                }
                line = lines.next()._2();
                next = 0;
                return true;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
