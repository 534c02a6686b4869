package io.github.tiendo.examples.word;

import io.github.tiendo.examples.word.PlacedWords.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part into which marks are put, every character of it kept. A run is parted where a mark stands within its
 * words: its element and properties are written again behind the mark.
 */
final class MarkedText {

    private static final Pattern PREFIX =
            Pattern.compile("xmlns:([\\w.-]+)\\s*=\\s*[\"'](" + String.join("|", XmlPart.WORDS) + ")[\"']");

    private final String xml;
    private final String prefix;
    private final String vocabulary;

    /** The elements that marks are about, by the order in which elements begin. */
    private final Map<Integer, Element> elements = new HashMap<>();

    private final TreeMap<Integer, StringBuilder> insertions = new TreeMap<>();

    /** An element: where its start tag begins and is over, and its end tag too. */
    private static final class Element {
        private final @Nullable Element parent;
        private final String name;
        private final int start;
        private final int content;
        private int contentEnd;
        private int end;
        /** The properties of a run, as written. */
        private String properties = "";

        Element(@Nullable Element parent, String name, int start, int content) {
            this.parent = parent;
            this.name = name;
            this.start = start;
            this.content = content;
        }

        boolean is(String local) {
            return name.substring(name.indexOf(':') + 1).equals(local);
        }
    }

    /**
     * A text without marks yet.
     *
     * @param xml the part
     * @param wanted the elements that marks will be about
     */
    MarkedText(String xml, Set<Integer> wanted) {
        this.xml = xml;
        Matcher declared = PREFIX.matcher(xml);
        boolean found = declared.find();
        this.prefix = found ? declared.group(1) : "";
        this.vocabulary = found ? declared.group(2) : "";
        scan(wanted);
    }

    /** The vocabulary of words that the part uses. */
    String vocabulary() {
        return vocabulary;
    }

    private void scan(Set<Integer> wanted) {
        Element open = null;
        int count = 0;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
            if (xml.startsWith("<!--", at)) {
                at = behind("-->", at);
            } else if (xml.startsWith("<![CDATA[", at)) {
                at = behind("]]>", at);
            } else if (xml.startsWith("<?", at)) {
                at = behind("?>", at);
            } else {
                int end = endOfTag(at);
                if (xml.charAt(at + 1) == '/') {
                    close(open, at, end);
                    open = open == null ? null : open.parent;
                } else {
                    Element element = new Element(open, nameAt(at + 1), at, end);
                    if (wanted.contains(++count)) {
                        elements.put(count, element);
                    }
                    if (xml.charAt(end - 2) == '/') {
                        close(element, end, end);
                    } else {
                        open = element;
                    }
                }
                at = end;
            }
        }
    }

    private void close(@Nullable Element element, int contentEnd, int end) {
        if (element != null) {
            element.contentEnd = contentEnd;
            element.end = end;
            if (element.is("rPr") && element.parent != null && element.parent.is("r")) {
                element.parent.properties = xml.substring(element.start, end);
            }
        }
    }

    private int behind(String mark, int from) {
        int at = xml.indexOf(mark, from);
        return at < 0 ? xml.length() : at + mark.length();
    }

    private int endOfTag(int start) {
        char quote = 0;
        for (int i = start; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    private String nameAt(int start) {
        int end = start;
        while (end < xml.length() && " \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return xml.substring(start, end);
    }

    /** Puts a comment around the words of a figure; false if they stand in no run, or attributes have no prefix here. */
    boolean comment(Span span, int id) {
        Element first = elements.get(span.first());
        Element last = elements.get(span.last());
        Element begins = run(first);
        Element ends = run(last);
        if (begins == null || ends == null || prefix.isEmpty()) {
            return false;
        }
        put(first, begins, span.from(), tag("commentRangeStart", id));
        put(
                last,
                ends,
                span.to(),
                tag("commentRangeEnd", id) + "<" + prefix + ":r>" + tag("commentReference", id) + "</" + prefix
                        + ":r>");
        return true;
    }

    private String tag(String name, int id) {
        return "<" + prefix + ":" + name + " " + prefix + ":id=\"" + id + "\"/>";
    }

    /** The run that an element stands in: the outermost, since no mark stands in the text of a box. */
    private static @Nullable Element run(@Nullable Element element) {
        Element run = null;
        for (Element around = element; around != null; around = around.parent) {
            run = around.is("r") ? around : run;
        }
        return run;
    }

    /** Puts a mark before a character of a text, within its run; before or behind the run where no word of it is parted. */
    private void put(Element text, Element run, int index, String mark) {
        boolean starts = mark.contains("RangeStart");
        boolean whole = !text.is("t") || text.parent != run || !text.name.startsWith(prefix + ":");
        int at = whole ? 0 : sourceIndex(text, index);
        boolean before = whole || at == text.content && opensRun(text, run);
        boolean behind = whole || at == text.contentEnd && xml.startsWith("</" + run.name, text.end);
        if (starts && before) {
            insert(run.start, mark);
        } else if (!starts && behind) {
            insert(run.end, mark);
        } else {
            keepBlanks(text);
            insert(
                    at,
                    "</" + text.name + "></" + run.name + ">" + mark + xml.substring(run.start, run.content)
                            + run.properties + "<" + text.name + " xml:space=\"preserve\">");
        }
    }

    private boolean opensRun(Element text, Element run) {
        return text.start - run.content == run.properties.length();
    }

    private void keepBlanks(Element text) {
        int behindName = text.start + 1 + text.name.length();
        if (xml.substring(behindName, text.content).indexOf("xml:space") < 0 && !insertions.containsKey(behindName)) {
            insert(behindName, " xml:space=\"preserve\"");
        }
    }

    private void insert(int at, String words) {
        insertions.computeIfAbsent(at, none -> new StringBuilder()).append(words);
    }

    /** Where a character of a text stands in the part: one may be written as several. */
    private int sourceIndex(Element text, int index) {
        int at = text.content;
        boolean literal = false;
        for (int passed = 0; at < text.contentEnd; ) {
            int next = at + 1;
            int says = 1;
            if (!literal && xml.startsWith("<![CDATA[", at)) {
                literal = true;
                next = at + "<![CDATA[".length();
                says = 0;
            } else if (literal && xml.startsWith("]]>", at)) {
                literal = false;
                next = at + "]]>".length();
                says = 0;
            } else if (!literal && xml.startsWith("<", at)) {
                next = xml.startsWith("<!--", at) ? behind("-->", at) : behind(">", at);
                says = 0;
            } else if (!literal && xml.charAt(at) == '&') {
                next = behind(";", at);
                says = isAstral(xml.substring(at, next)) ? 2 : 1;
            } else if (xml.startsWith("\r\n", at)) {
                next = at + 2;
            }
            if (passed >= index && says > 0) {
                break;
            }
            passed += says;
            at = next;
        }
        return literal ? text.contentEnd : at;
    }

    private static boolean isAstral(String reference) {
        Matcher code = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});").matcher(reference);
        return code.matches()
                && Integer.parseInt(code.group(2), code.group(1).isEmpty() ? 10 : 16) > Character.MAX_VALUE;
    }

    /** The text with its marks. */
    @Override
    public String toString() {
        StringBuilder marked = new StringBuilder(xml.length() + 256 * insertions.size());
        List<Integer> places = new ArrayList<>(insertions.keySet());
        int from = 0;
        for (int at : places) {
            marked.append(xml, from, at).append(insertions.get(at));
            from = at;
        }
        return marked.append(xml, from, xml.length()).toString();
    }
}
