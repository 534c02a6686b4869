package io.github.tiendo.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

class CsvLinesPropertyTest {

    private static final CSVFormat OTHER = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .setRecordSeparator("\n")
            .get();

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', 'ế', ';', '"', '\n', ',', '1', ' ')
                .ofMaxLength(6)
                .map(String::strip);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
    }

    /** What another library writes is read back, as that library itself reads it. */
    @Property(tries = 500)
    void readsWhatAnotherLibraryWrites(@ForAll("records") List<List<String>> records) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> record : records) {
            OTHER.printRecord(text, record);
        }

        List<List<String>> read = new ArrayList<>();
        CsvLines lines = new CsvLines(text.toString(), ';', '"');
        while (lines.hasNext()) {
            read.add(lines.next().stream().map(CsvLines.Cell::text).toList());
        }

        List<List<String>> expected = new ArrayList<>();
        for (CSVRecord record : OTHER.parse(new StringReader(text.toString()))) {
            expected.add(record.stream().map(String::strip).toList());
        }
        assertThat(read).isEqualTo(expected);
    }
}
