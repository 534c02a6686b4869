package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays a document out for people and for line-wise comparison: an indicator over several lines, a target, an
 * observation and anything below on one.
 */
final class DocumentPrinter implements PrettyPrinter {

    private static final int OBJECTS_OVER_LINES = 4;
    private static final int LISTS_OVER_LINES = 5;
    private static final int INDENT = 2;

    /** A new line as deep as most are. */
    private static final char[] LINE = ("\n" + " ".repeat(32)).toCharArray();

    private int depth;
    private final boolean[] overLines = new boolean[LISTS_OVER_LINES + 1];

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        open(OBJECTS_OVER_LINES);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        close(out, entries);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        open(LISTS_OVER_LINES);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        close(out, values);
        out.writeRaw(']');
    }

    private void open(int deepestOverLines) {
        depth++;
        if (depth < overLines.length) {
            overLines[depth] = depth <= deepestOverLines;
        }
    }

    private void close(JsonGenerator out, int entries) throws IOException {
        boolean isOverLines = isOverLines();
        depth--;
        if (isOverLines && entries > 0) {
            startLine(out);
        }
    }

    private boolean isOverLines() {
        return depth < overLines.length && overLines[depth];
    }

    private void newLine(JsonGenerator out, String otherwise) throws IOException {
        if (isOverLines()) {
            startLine(out);
        } else {
            out.writeRaw(otherwise);
        }
    }

    private void startLine(JsonGenerator out) throws IOException {
        int length = 1 + INDENT * depth;
        out.writeRaw(LINE, 0, Math.min(length, LINE.length));
        for (int i = LINE.length; i < length; i++) {
            out.writeRaw(' ');
        }
    }
}
