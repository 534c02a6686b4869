package io.github.tiendo.json;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Documents that want much memory of whoever reads them, made piece by piece while they are read. */
final class MakersOfTrouble {

    private static final String HEAD = "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},";
    private static final String PLAN = HEAD + "\"indicators\":[{\"id\":\"i\",\"name\":{\"en\":\"I\"}}],"
            + "\"reports\":[{\"id\":\"r\",\"observations\":[";

    private MakersOfTrouble() {}

    /** Each by a name. */
    static Map<String, Source> all() {
        Map<String, Source> all = new LinkedHashMap<>();
        put(all, "objects", HEAD + "\"x\":[", i -> "{},", 1_000_000, "{}]}}");
        put(all, "numbers", HEAD + "\"x\":[", i -> "1.5,", 4_900_000, "1]}}");
        put(all, "texts", HEAD + "\"x\":[", i -> "\"a\",", 4_900_000, "1]}}");
        put(all, "lists", HEAD + "\"x\":[", i -> "[[]],", 1_500_000, "1]}}");
        put(all, "keys", HEAD + "\"x\":{", i -> "\"k" + i + "\":true,", 2_000_000, "\"k\":1}}}");
        put(all, "keys-of-objects", HEAD + "\"x\":[", i -> "{\"k" + i + "\":1},", 2_000_000, "{}]}}");
        put(all, "long-text", HEAD + "\"x\":\"", i -> "aaaaaaaaaa", 5_000_000, "\"}}");
        put(all, "long-name", HEAD + "\"", i -> "aaaaaaaaaa", 5_000_000, "\":1}}");
        put(all, "long-number", HEAD + "\"x\":", i -> "1111111111", 5_000_000, "}}");
        put(
                all,
                "indicators",
                HEAD + "\"indicators\":[",
                i -> "{\"id\":\"i" + i + "\",\"name\":{\"en\":\"I" + i + "\"}},",
                150_000,
                "{\"id\":\"z\",\"name\":{\"en\":\"Z\"}}]}}");
        put(
                all,
                "indicators-of-one-hash",
                HEAD + "\"indicators\":[",
                i -> "{\"id\":\"" + ofOneHash(i) + "\",\"name\":{\"en\":\"" + ofOneHash(i) + "\"}},",
                30_000,
                "{\"id\":\"z\",\"name\":{\"en\":\"Z\"}}]}}");
        put(all, "observations-of-one-fact", PLAN, i -> observation("2022", i), 60_000, last());
        put(all, "observations", PLAN, i -> observation(String.valueOf(1000 + i % 9000), i), 300_000, last());
        put(all, "wrong", PLAN, i -> "{\"indicator\":\"x" + i + "\"},", 1_000_000, last());
        all.put(
                "utf-16",
                Source.of(
                        "utf-16",
                        () -> new Repeated(
                                "\uFEFF{\"x\":[".getBytes(StandardCharsets.UTF_16LE),
                                i -> new byte[] {'1', 0, ',', 0},
                                15_000_000,
                                new byte[] {'1', 0, ']', 0, '}', 0})));
        return all;
    }

    private static String observation(String period, int value) {
        return "{\"indicator\":\"i\",\"period\":\"" + period + "\",\"value\":" + value + "},";
    }

    /** Texts of which each is another one, and all of which have one hash. */
    private static String ofOneHash(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            text.append((number >> i & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static String last() {
        return "{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1}]}]}}";
    }

    private static void put(
            Map<String, Source> all, String name, String head, IntFunction<String> each, int count, String end) {
        all.put(
                name,
                Source.of(
                        name,
                        () -> new Repeated(
                                head.getBytes(StandardCharsets.UTF_8),
                                i -> each.apply(i).getBytes(StandardCharsets.UTF_8),
                                count,
                                end.getBytes(StandardCharsets.UTF_8))));
    }

    /** A beginning, a piece again and again, and an end, none of which is held. */
    private static final class Repeated extends InputStream {
        private final IntFunction<byte[]> each;
        private final int count;
        private final byte[] end;
        private byte[] piece;
        private int next;
        private int at;

        Repeated(byte[] head, IntFunction<byte[]> each, int count, byte[] end) {
            this.each = each;
            this.count = count;
            this.end = end;
            this.piece = head;
        }

        @Override
        public int read() {
            while (at == piece.length) {
                if (next > count) {
                    return -1;
                }
                piece = next < count ? each.apply(next) : end;
                next++;
                at = 0;
            }
            return piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int read = 0;
            while (read < length) {
                int one = read();
                if (one < 0) {
                    return read == 0 ? -1 : read;
                }
                into[from + read++] = (byte) one;
            }
            return read;
        }
    }

    /** Reads and scores each of the documents that are named, and prints what was found. */
    public static void main(String[] names) throws IOException {
        Map<String, Source> all = all();
        for (String name : names) {
            Outcome<LoadedProgramme> read = Tiendo.read(all.get(name));
            read.value().ifPresent(loaded -> Tiendo.score(loaded, LocalDate.of(2022, 12, 31)));
            System.out.println(name + " "
                    + read.findings().stream()
                            .map(Finding::code)
                            .map(code -> code.id())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
