package io.github.tiendo.examples.embed;

import io.github.tiendo.layout.Layout;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.layout.TextBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

final class GuideTables {
    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        Layout layout = LayoutReader.standard().layout(TextBlocks.document("tables.md", Files.readString(page)));
        for (Layout.Table table : layout.tables()) {
            System.out.println(table.kind() + ": "
                    + table.columns().stream().map(GuideTables::meaning).collect(Collectors.joining(", ")));
        }
    }

    private static String meaning(Layout.Column column) {
        String meaning = column.meaning().map(Enum::name).orElse("-");
        return column.head() + " = " + meaning
                + column.period().map(period -> " " + period).orElse("");
    }
}
