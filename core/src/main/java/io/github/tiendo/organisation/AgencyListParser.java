package io.github.tiendo.organisation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.Phrasebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One reading of one list of agencies: words and separators, then the longest known name at each place. */
final class AgencyListParser {

    private static final Phrasebook BOOK =
            Phrasebook.load("AgencyList", file -> AgencyListParser.class.getResourceAsStream(file));

    /** The word with which Vietnamese speaks of several. */
    private static final Set<String> PLURAL = folded("plural");

    /** Words that stand between the number of a heading without a colon and the first name. */
    private static final Set<String> HEADING_WORDS = folded("heading");

    /** Words with which a group that nobody names one by one begins: {@code các bộ, ngành}. */
    private static final Set<String> GROUP_STARTS = folded("group-start");

    /** Further words of such a group. */
    private static final Set<String> GROUP_WORDS = folded("group");

    /** Words with which a sentence goes on behind the last name. */
    private static final Set<String> PREDICATES = folded("predicate");

    private static final Pattern COMPANY_FORM =
            Pattern.compile("(?:" + String.join("|", BOOK.list("company-form")) + ")", Pattern.CASE_INSENSITIVE);

    /** {@code , Inc.}, {@code , Ltd}: the comma before the form of a company, with which its name ends, parts no names. */
    private static final Pattern BEFORE_COMPANY_FORM = Pattern.compile(
            ",\\s*" + COMPANY_FORM + "\\b\\.?(?=\\s*(?:[,;\\r\\n(]|$)|\\s+" + COMPANY_FORM + "\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 24;
    private static final double NEAR = 0.2;

    /** For how many unknown names of one list candidates are looked for, which takes time. */
    private static final int MOST_SEARCHES = 100;

    private final String text;
    private final AgencyMatcher matcher;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<AgencyList.Group> groups = new ArrayList<>();
    private final Set<AgencyId> seen = new HashSet<>();

    private Optional<String> heading = Optional.empty();
    private List<AgencyList.Entry> entries = new ArrayList<>();
    private int unknown;

    AgencyListParser(String text, AgencyMatcher matcher) {
        this.text = text;
        this.matcher = matcher;
    }

    private enum TokenKind {
        WORD,
        SEPARATOR,
        COLON,
        BRACKETS
    }

    /** A piece of the text; {@code hard} separators end a sentence. */
    private record Token(TokenKind kind, String folded, int start, int end, boolean hard) {}

    private static Set<String> folded(String key) {
        return BOOK.list(key).stream()
                .flatMap(word -> NameKey.words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Outcome<AgencyList> parse() {
        scan();
        int at = 0;
        boolean atStart = true;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.kind() != TokenKind.WORD) {
                atStart |= token.kind() == TokenKind.SEPARATOR && token.hard();
                at++;
            } else if (atStart && headingEnd(at) > at) {
                int end = headingEnd(at);
                startGroup(text.substring(token.start(), tokens.get(end - 1).end()));
                at = end;
                atStart = false;
            } else if (NameKey.isAnd(token.folded()) && !entries.isEmpty()) {
                at++;
            } else {
                at = name(at);
                atStart = false;
            }
        }
        endGroup();
        return Outcome.of(AgencyList.builder().groups(groups).build(), findings);
    }

    private void scan() {
        int at = 0;
        int lastClosing = text.lastIndexOf(')');
        while (at < text.length()) {
            char character = text.charAt(at);
            int end = at + 1;
            if (character == '(' && at < lastClosing) {
                end = text.indexOf(')', at) + 1;
                tokens.add(new Token(TokenKind.BRACKETS, "", at, end, false));
            } else if (character == ',') {
                if (!BEFORE_COMPANY_FORM.matcher(text).region(at, text.length()).lookingAt()) {
                    tokens.add(new Token(TokenKind.SEPARATOR, "", at, end, false));
                }
            } else if (character == ';'
                    || character == '\n'
                    || character == '\r'
                    || character == '\u2026'
                    || text.startsWith("..", at)) {
                tokens.add(new Token(TokenKind.SEPARATOR, "", at, end, true));
            } else if (character == ':') {
                tokens.add(new Token(TokenKind.COLON, "", at, end, false));
            } else if (NameKey.isPart(text.codePointAt(at))) {
                end = at;
                while (end < text.length() && NameKey.isPart(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                List<String> words = NameKey.words(text.substring(at, end));
                if (text.startsWith(".", end)
                        && COMPANY_FORM.matcher(text.substring(at, end)).matches()) {
                    end++;
                }
                if (!words.isEmpty()) {
                    tokens.add(new Token(TokenKind.WORD, String.join("", words), at, end, false));
                }
            }
            at = end;
        }
    }

    /** Where a heading that starts here ends, without its colon; {@code start} if none starts here. */
    private int headingEnd(int start) {
        for (int at = start; at < tokens.size() && !tokens.get(at).hard(); at++) {
            if (tokens.get(at).kind() == TokenKind.COLON) {
                return at;
            }
        }
        String first = tokens.get(start).folded();
        if (!Character.isDigit(first.charAt(0)) && !PLURAL.contains(first)) {
            return start;
        }
        for (int at = start + 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == TokenKind.WORD) {
                if (knownEnd(at) > at) {
                    return at;
                }
                if (!HEADING_WORDS.contains(token.folded())) {
                    break;
                }
            } else if (token.kind() != TokenKind.SEPARATOR || token.hard()) {
                break;
            }
        }
        return start;
    }

    private void startGroup(String words) {
        endGroup();
        heading = Optional.of(words.strip());
    }

    private void endGroup() {
        if (heading.isPresent() || !entries.isEmpty()) {
            AgencyList.Group group =
                    AgencyList.Group.builder().heading(heading).entries(entries).build();
            groups.add(group);
            if (group.statedCount().isPresent() && group.statedCount().getAsInt() != entries.size()) {
                findings.add(Finding.of(OrganisationFindingCode.LIST_COUNT_DIFFERS)
                        .with("heading", heading.orElse(""))
                        .with("stated", group.statedCount().getAsInt())
                        .with("counted", entries.size()));
            }
        }
        heading = Optional.empty();
        entries = new ArrayList<>();
    }

    /** Reads the name that starts here and says where it ends. */
    private int name(int start) {
        int end = knownEnd(start);
        if (end > start) {
            return add(start, end);
        }
        int group = groupEnd(start);
        if (group > start) {
            return addGroup(start, group);
        }
        int before = predicateStart(start);
        if (before > start) {
            return add(start, before);
        }
        int bodies = groupBehindWords(start);
        if (bodies > start) {
            return addGroup(start, bodies);
        }
        int office = officeEnd(start);
        if (office > start) {
            unknown++;
            return add(start, office);
        }
        return add(start, unknownEnd(start));
    }

    /** The end of the longest known name from here to a boundary; {@code start} if there is none. */
    private int knownEnd(int start) {
        for (int end = Math.min(tokens.size(), start + LONGEST); end > start; end--) {
            if (isWholeName(start, end) && matcher.knows(key(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** The end of the longest known name from here to a word with which a sentence goes on; else {@code start}. */
    private int predicateStart(int start) {
        int most = Math.min(tokens.size(), start + LONGEST);
        for (int end = start + 1; end < most && tokens.get(end).kind() == TokenKind.WORD; end++) {
            if (PREDICATES.contains(tokens.get(end).folded()) && matcher.knows(key(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** The end of words for a group that nobody names one by one, up to a boundary; {@code start} if there are none. */
    private int groupEnd(int start) {
        String first = tokens.get(start).folded();
        if (!GROUP_STARTS.contains(first) && !Character.isDigit(first.charAt(0))) {
            return start;
        }
        int end = start;
        int words = 0;
        int most = Math.min(tokens.size(), start + LONGEST);
        for (int at = start; at < most; at++) {
            Token token = tokens.get(at);
            if (token.kind() == TokenKind.WORD) {
                String word = token.folded();
                boolean fits =
                        HEADING_WORDS.contains(word) || GROUP_WORDS.contains(word) || Character.isDigit(word.charAt(0));
                if (!fits && words > 0 && end == at && PREDICATES.contains(word)) {
                    return sentenceEnd(at);
                }
                if (!fits) {
                    return tokens.get(at - 1).kind() == TokenKind.WORD ? start : end;
                }
                words += HEADING_WORDS.contains(word) ? 1 : 0;
                end = at + 1;
            } else if (token.kind() != TokenKind.SEPARATOR || token.hard()) {
                break;
            } else if (at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == TokenKind.WORD
                    && knownEnd(at + 1) > at + 1) {
                break;
            }
        }
        return words == 0 ? start : end;
    }

    /** The next boundary, behind the words with which a sentence goes on. */
    private int sentenceEnd(int start) {
        int end = start;
        while (end < tokens.size() && tokens.get(end).kind() == TokenKind.WORD) {
            end++;
        }
        return end;
    }

    /** The end of words of which a group is the end, {@code Ban Chỉ đạo các bộ, ngành}; {@code start} if it is not. */
    private int groupBehindWords(int start) {
        int most = sentenceEnd(start);
        for (int at = start + 1; at < most; at++) {
            if (PLURAL.contains(tokens.get(at).folded())) {
                int end = groupEnd(at);
                return end > at + 1 ? end : start;
            }
        }
        return start;
    }

    private int addGroup(int start, int end) {
        String name =
                text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        findings.add(Finding.of(OrganisationFindingCode.MEMBERS_NOT_NAMED).with("found", name));
        entries.add(AgencyList.Entry.builder().text(name).build());
        return end;
    }

    /**
     * The end of an office's name with its commas, {@code Vụ Kế hoạch, Tài chính}: up to what begins the name of another
     * body or cannot go on with one; {@code start} if no office begins here.
     */
    private int officeEnd(int start) {
        int end = partEnd(start);
        if (!OfficeNames.isOffice(words(start, end))) {
            return start;
        }
        while (end + 1 < tokens.size()
                && tokens.get(end).kind() == TokenKind.SEPARATOR
                && !tokens.get(end).hard()
                && tokens.get(end + 1).kind() == TokenKind.WORD
                && goesOn(end + 1)) {
            end = partEnd(end + 1);
        }
        return end;
    }

    private boolean goesOn(int start) {
        int end = partEnd(start);
        String printed =
                text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        boolean abbreviation = printed.chars().noneMatch(Character::isLowerCase);
        return !abbreviation && !OfficeNames.beginsAName(words(start, end));
    }

    /** The end of a part of a name, which no comma parts, up to an "and" before another body. */
    private int partEnd(int start) {
        int end = start + 1;
        while (end < tokens.size() && tokens.get(end).kind() == TokenKind.WORD) {
            boolean another = NameKey.isAnd(tokens.get(end).folded())
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).kind() == TokenKind.WORD
                    && OfficeNames.beginsAName(wordsBehind(end))
                    && !OfficeNames.isOfTwo(words(start, end));
            if (another) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** The words right behind one, no more than a name has. */
    private List<String> wordsBehind(int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + LONGEST)).stream()
                .takeWhile(token -> token.kind() == TokenKind.WORD)
                .map(Token::folded)
                .toList();
    }

    private List<String> words(int start, int end) {
        return tokens.subList(start, end).stream().map(Token::folded).toList();
    }

    private int unknownEnd(int start) {
        unknown++;
        int nearest = start;
        double least = NEAR;
        int end = start + 1;
        int most = unknown > MOST_SEARCHES ? start : Math.min(tokens.size(), start + LONGEST);
        for (int to = start + 1; to <= most; to++) {
            if (isWholeName(start, to)) {
                double farness = matcher.farness(key(start, to));
                if (farness <= least) {
                    least = farness;
                    nearest = to;
                }
            }
        }
        if (nearest > start && !goesOnBehindAnd(nearest)) {
            return nearest;
        }
        while (end < tokens.size() && tokens.get(end).kind() == TokenKind.WORD) {
            boolean next =
                    NameKey.isAnd(tokens.get(end).folded()) && end + 1 < tokens.size() && knownEnd(end + 1) > end + 1;
            if (next) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Whether an "and" stands here before no other body: {@code Ministry of Youth} and {@code Sports}. */
    private boolean goesOnBehindAnd(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).kind() == TokenKind.WORD
                && tokens.get(at + 1).kind() == TokenKind.WORD
                && knownEnd(at + 1) == at + 1
                && !OfficeNames.beginsAName(wordsBehind(at));
    }

    /** From a word to a word, within one sentence, and followed by a boundary. */
    private boolean isWholeName(int start, int end) {
        for (int at = start; at < end; at++) {
            Token token = tokens.get(at);
            boolean inner = at > start && at < end - 1;
            if (token.kind() != TokenKind.WORD && !(inner && token.kind() == TokenKind.SEPARATOR && !token.hard())) {
                return false;
            }
        }
        if (NameKey.isAnd(tokens.get(end - 1).folded())) {
            return false;
        }
        return end == tokens.size()
                || tokens.get(end).kind() != TokenKind.WORD
                || NameKey.isAnd(tokens.get(end).folded());
    }

    private String key(int start, int end) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(start, end)) {
            if (token.kind() == TokenKind.WORD) {
                words.add(token.folded());
            }
        }
        return NameKey.ofWords(words);
    }

    private int add(int start, int end) {
        String name =
                text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        AgencyList.Entry.Builder entry = AgencyList.Entry.builder().text(name);
        Outcome<Agency> match = matcher.match(name, key(start, end), unknown <= MOST_SEARCHES);
        findings.addAll(match.findings());
        match.value().ifPresent(agency -> {
            entry.agency(agency);
            if (!seen.add(agency.id())) {
                findings.add(Finding.of(OrganisationFindingCode.DOUBLED_AGENCY)
                        .with("found", name)
                        .with("agency", agency.name()));
            }
        });
        int next = end;
        if (end < tokens.size() && tokens.get(end).kind() == TokenKind.BRACKETS) {
            Token brackets = tokens.get(end);
            String inside =
                    text.substring(brackets.start() + 1, brackets.end() - 1).strip();
            if (!inside.isEmpty()) {
                entry.remark(inside);
            }
            next++;
        } else if (end < tokens.size()
                && tokens.get(end).kind() == TokenKind.WORD
                && !NameKey.isAnd(tokens.get(end).folded())) {
            while (next < tokens.size() && !tokens.get(next).hard()) {
                next++;
            }
            String behind =
                    text.substring(tokens.get(end).start(), tokens.get(next - 1).end());
            entry.remark(behind);
            findings.add(Finding.of(OrganisationFindingCode.WORDS_BEHIND_AGENCY)
                    .with("agency", name)
                    .with("text", behind));
        }
        entries.add(entry.build());
        return next;
    }
}
