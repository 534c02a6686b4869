package io.github.tiendo.reconciliation;

import io.github.tiendo.reconciliation.RequestOutline.Line;
import io.github.tiendo.reconciliation.RequestText.Span;
import io.github.tiendo.reconciliation.RequestTimes.Due;
import io.github.tiendo.reconciliation.StatedRequest.Kind;
import io.github.tiendo.task.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences of one text: whoever leads each of their clauses is asked, else whoever the lines above name. */
final class RequestSentence {

    /** More words than these are no name of whoever is asked, nor what stands before it. */
    private static final int LONGEST_WHO = 40;

    /** More words than these are no name of a body before a colon, or before words that ask. */
    private static final int LONGEST_BODY = 12;

    private static final Pattern JOINING = Pattern.compile(
            "(?:(?:" + String.join("|", RequestPhrases.JOINING) + ")\\b|[-,;:\\s]++)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile(
            "(?:(?:^|[,;.(])\\s*+(?:" + String.join("|", RequestPhrases.COMPLETING)
                    + ")|(?<![-,;:.(\\s])[-,;:.(\\s]++)$",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\([\\s,;:]*\\)");
    private static final Pattern NOTES = Pattern.compile("[⁰¹²³⁴-⁹]+");
    private static final Pattern BEFORE_SIGN = Pattern.compile("\\s+(?=[,;.)])");

    private final RequestText text;
    private final RequestTimes times;
    private final Line line;
    private final String section;
    private final List<Asked> found = new ArrayList<>();
    private String before = "";

    /** Whether the clause that is read says by when at its end. */
    private boolean isTimed;

    /**
     * The sentences of a text.
     *
     * @param section the last title above that names a body
     */
    RequestSentence(RequestText text, RequestTimes times, Line line, String section) {
        this.text = text;
        this.times = times;
        this.line = line;
        this.section = section;
    }

    /**
     * What is asked or promised.
     *
     * @param what is to be done; empty where only the time is said of what was asked before
     */
    record Asked(Kind kind, String who, String what, Optional<Due> due) {}

    /** Who leads a clause, and where what is to be done begins and ends. */
    private record Lead(Kind kind, String who, int what, int to) {}

    /** What a clause says at its end or beginning in brackets or between dashes, and what is left of it. */
    private record Core(Span span, String who, Optional<Due> due) {}

    List<Asked> read(Span sentence) {
        found.clear();
        int from = sentence.from();
        for (int i = from; i <= sentence.to(); i++) {
            boolean apart = text.is(i, ";")
                    && i + 1 < sentence.to()
                    && !leads(new Span(i + 1, RequestText.until(i + 1, sentence.to(), k -> text.is(k, ";"))))
                            .isEmpty();
            if (i == sentence.to() || apart) {
                clause(new Span(from, i));
                from = i + 1;
            }
        }
        return List.copyOf(found);
    }

    private void clause(Span clause) {
        if (text.says(RequestPhrases.GIVEN, clause.from()) && !section.isEmpty()) {
            given(clause);
            return;
        }
        Core core = core(clause);
        Span span = core.span();
        boolean opens = text.is(span.to() - 1, ":");
        isTimed = core.due().isPresent();
        List<Lead> leads = leads(span);
        for (Lead lead : leads) {
            if (opens && lead.to() == span.to()) {
                // "Chủ tịch UBND tỉnh yêu cầu:" says who asks, not whom
                boolean asks = text.says(RequestPhrases.ASKING, lead.what());
                open(asks ? "" : lead.who(), text.says(RequestPhrases.BARE, lead.what() - 1));
            } else {
                // "Procurement: finalise the list - Legal Unit - end of May": the label says about what
                boolean labelled = text.is(lead.what() - 1, ":") && !core.who().isEmpty();
                emit(labelled ? new Lead(lead.kind(), core.who(), lead.what(), lead.to()) : lead, span.from(), core);
            }
        }
        if (leads.isEmpty() && opens) {
            line.directs = text.says(RequestPhrases.TASK_TITLES, span.from()) ? Boolean.TRUE : line.directs;
            int fronted = text.behind(RequestPhrases.FRONTING, span.from());
            open(
                    text.isName(fronted, span.to() - 1) && text.isBody(fronted)
                            ? text.words(fronted, span.to() - 1)
                            : "",
                    false);
        } else if (leads.isEmpty() && !unled(core)) {
            promise(core);
        }
    }

    private void open(String who, boolean all) {
        line.opens = true;
        line.who = who.isEmpty() ? line.who : who;
        line.asks = !who.isEmpty();
        line.asksAll = all;
    }

    /** A task that nobody leads: of whoever the lines above, or the sentence before, name, if anybody. */
    private boolean unled(Core core) {
        int at = behindTime(core.span());
        at -= text.is(at - 1, "%") ? 2 : 0;
        int to = core.span().to();
        boolean acts = text.isAction(at, to) || text.isModal(at) && !text.isEnglish();
        boolean first = core.span().from() <= text.start() + 2;
        boolean told =
                line.directs() && (acts || !core.who().isEmpty() || core.due().isPresent() && line.isMarked());
        boolean asked = line.isMarked() && first && (acts && line.isAsked() || line.isAskedAll());
        boolean planned = line.isMarked() && first && line.planned.isPresent();
        // "Cập nhật đến ngày 20/11/2025": of what, or whom, nothing says
        int behind = text.behind(RequestPhrases.ACTIONS, at);
        boolean isBare = !line.isMarked()
                && before.isEmpty()
                && core.who().isEmpty()
                && times.in(text, at, to).stream()
                        .map(Due::words)
                        .anyMatch(due -> due.from() == behind && due.to() == to);
        if (at >= to || isBare || isPast(at, acts) || !told && !asked && !planned && !(acts && !before.isEmpty())) {
            return false;
        }
        String who = !core.who().isEmpty() ? core.who() : !before.isEmpty() ? before : line.whoAbove();
        emit(new Lead(Kind.REQUEST, who, at, to), core.span().from(), core);
        return true;
    }

    private boolean isPast(int at, boolean acts) {
        return text.behind(RequestPhrases.PAST, at) > (acts ? text.behind(RequestPhrases.ACTIONS, at) - 1 : at);
    }

    // --- who leads

    private List<Lead> leads(Span clause) {
        List<Lead> asking = asking(clause);
        if (!asking.isEmpty()) {
            return asking;
        }
        int at = behindTime(clause);
        int last = Math.min(clause.to(), at + LONGEST_WHO);
        boolean fronted = text.says(RequestPhrases.FRONTING, at) && !text.isBody(at);
        Optional<Lead> lead = fronted ? Optional.empty() : lead(at, clause.to());
        for (int i = at; lead.isEmpty() && fronted && i < last; i++) {
            boolean behind = text.is(i, ",") || text.is(i, ":");
            lead = behind && text.isBody(i + 1) ? lead(i + 1, clause.to()) : lead;
        }
        return lead.map(List::of).orElse(List.of());
    }

    /** "Trước ngày 30/4/2026, Thanh tra ...", "100% các tỉnh ...": when, and how many, is not who. */
    private int behindTime(Span clause) {
        int start = text.behindLabel(clause.from());
        int at = times.at(text, start, clause.to())
                .map(due -> due.words().to())
                .filter(end -> text.is(end, ","))
                .map(end -> end + 1)
                .orElse(start);
        return text.is(at + 1, "%") ? at + 2 : at;
    }

    private Optional<Lead> lead(int at, int to) {
        if (at >= to || text.isNobody(at)) {
            return Optional.empty();
        }
        int colon = text.first(":", at, Math.min(to, at + LONGEST_BODY));
        if (colon > at && colon + 1 < to && text.isName(at, colon) && (text.isBody(at) || line.directs())) {
            boolean timed = text.isEnglish() && line.directs() && (isTimed || isDated(colon + 1, to, true));
            boolean acts = text.isAction(colon + 1, to);
            if ((timed || acts) && !isPast(colon + 1, acts)) {
                return Optional.of(new Lead(Kind.REQUEST, text.words(at, colon), colon + 1, to));
            }
            if (!text.isEnglish()) {
                return Optional.empty();
            }
        }
        if (!text.isEnglish()) {
            return acting(at, to);
        }
        // "Footpaths: The Clerk was asked to ...": about what
        boolean topic = colon > at && colon + 1 < to;
        Optional<Lead> lead = modal(at, topic ? colon : to);
        return lead.isEmpty() && topic ? modal(colon + 1, to) : lead;
    }

    /** "Finance Division to circulate ...", "The Ministry should issue ...". */
    private Optional<Lead> modal(int at, int to) {
        for (int i = at + 1; i < Math.min(to, at + LONGEST_BODY) && text.isWhom(at); i++) {
            if (text.isModal(i)) {
                int behind = text.behind(RequestPhrases.MODALS, i);
                boolean name = text.isName(at, i);
                boolean bare = behind == i + 1 && text.says(RequestPhrases.BARE, i);
                boolean acts = text.says(RequestPhrases.ACTIONS, behind);
                boolean body = text.namesBody(at, i);
                if (text.says(RequestPhrases.PASSIVE, behind)) {
                    return bare && line.directs() ? Optional.of(new Lead(Kind.REQUEST, "", at, to)) : Optional.empty();
                }
                boolean timed = isTimed || isDated(behind, to, true);
                boolean item = line.directs()
                        || line.isMarked()
                                && (isTimed || !times.in(text, behind, to).isEmpty());
                boolean named = name ? body || acts || i > at + 1 : body && acts;
                boolean tied = bare
                        ? item && name && text.token(behind).isWord() && !text.says(RequestPhrases.WHOM, behind)
                        : named && (item || acts || timed || text.is(behind, ":"));
                if (tied && (text.modal(i) == Kind.REQUEST || item || timed)) {
                    return Optional.of(new Lead(text.modal(i), text.words(at, i), behind, to));
                }
                if (!bare) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát ...": in a text that hands out tasks, or by a day. */
    private Optional<Lead> acting(int at, int to) {
        int doing = doing(at + 1, to);
        boolean leads = doing > at
                && text.isCapital(at)
                && line.directs()
                && !text.isAction(at, to)
                && (text.says(RequestPhrases.LEADING, doing) || text.isModal(doing));
        if (doing < 0 || doing - at > LONGEST_WHO || !text.isBody(at) && !leads || isTold(at, doing, to)) {
            return Optional.empty();
        }
        boolean duty = text.isModal(doing);
        int behind = text.behind(RequestPhrases.MODALS, doing);
        int what = duty && text.action(behind, behind + 1) >= 0 ? behind : doing;
        boolean dated = isDated(doing, to, duty);
        Kind kind = duty ? text.modal(doing) : Kind.REQUEST;
        boolean said = line.directs() || line.planned.isPresent() || dated;
        boolean passive = duty && text.says(RequestPhrases.PASSIVE, behind);
        return said && !passive && (kind == Kind.REQUEST || dated)
                ? Optional.of(new Lead(kind, who(at, doing), what, to))
                : Optional.empty();
    }

    /** "đã chủ trì", "chưa hoàn thành", "chủ trì, phối hợp với ... đã ban hành". */
    private boolean isTold(int from, int doing, int to) {
        int next = text.says(RequestPhrases.LEADING, doing)
                ? text.action(text.behind(RequestPhrases.ACTIONS, doing), to)
                : doing;
        for (int i = from; i <= Math.max(doing, next); i++) {
            int past = text.behind(RequestPhrases.PAST, i);
            boolean other = text.behind(RequestPhrases.IN_NAMES, i) >= past
                    || text.behind(RequestPhrases.ACTIONS, i) > past
                    || text.isModal(i) && text.behind(RequestPhrases.MODALS, i) > past
                    || text.isCapital(i);
            if (past > i && !other) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day or a time that comes again is stated; "trong quý I" tells what happened more often than what is due. */
    private boolean isDated(int from, int to, boolean during) {
        return times.in(text, from, to).stream()
                .anyMatch(due -> during
                        ? due.isDay() || due.isRepeated()
                        : due.isSure()
                                && !RequestPhrases.DURING.contains(
                                        text.token(due.words().from())));
    }

    /** Where what is to be done begins behind a name; -1 if nothing is. */
    private int doing(int from, int to) {
        int modal = RequestText.first(from, Math.min(to, from + LONGEST_WHO), text::isModal);
        if (text.isEnglish() && modal >= 0 && modal - from < LONGEST_BODY) {
            return modal;
        }
        int action = text.action(from, modal < 0 ? to : modal);
        int until = action >= 0 ? action : modal >= 0 ? modal : Math.min(to, from + LONGEST_WHO);
        int time = text.isEnglish()
                ? -1
                : RequestText.first(from, until, i -> times.at(text, i, to).isPresent());
        return time >= 0 ? time : action >= 0 ? action : modal;
    }

    private String who(int from, int to) {
        int besides = RequestText.until(from + 1, to, i -> text.says(RequestPhrases.FRONTING, i) && !text.isCapital(i));
        int bracket = text.first("(", from, besides);
        int end = bracket > from ? bracket : besides;
        while (end > from + 1 && !text.token(end - 1).isWord() && !text.is(end - 1, ")")) {
            end--;
        }
        return text.words(from, end);
    }

    // --- who is asked by words that ask

    private List<Lead> asking(Span clause) {
        List<Lead> leads = new ArrayList<>();
        int at = nextAsking(clause.from(), clause);
        while (at >= 0) {
            int next = nextAsking(at + 1, clause);
            int end = next < 0 ? clause.to() : next;
            boolean proposes = text.says(RequestPhrases.PROPOSING, at);
            boolean passed = proposes && next >= 0 && text.first(";", at, next) < 0;
            if (!passed) {
                asked(at, end, proposes).ifPresent(leads::add);
            }
            at = next;
        }
        return leads;
    }

    private Optional<Lead> asked(int asking, int to, boolean proposes) {
        int start = text.behind(RequestPhrases.ASKING, asking);
        start += text.is(start, ":") ? 1 : 0;
        boolean colon = text.is(to - 1, ":");
        int last = Math.min(to, start + LONGEST_WHO);
        for (int i = start + 1; i < last && proposes; i++) {
            int behind = text.behind(RequestPhrases.PASSING, i);
            if (behind > i && !text.isCapital(i)) {
                boolean whom = behind < to && text.isWhom(behind) && (colon || text.action(behind + 1, to) > 0);
                start = whom ? behind : start;
                break;
            }
        }
        int doing = doing(start + 1, colon ? to - 1 : to);
        while (doing > start && text.says(RequestPhrases.PAST, doing - 1)) {
            doing = doing(doing + 1, to); // "04 địa phương chưa ban hành kế hoạch sớm ban hành"
        }
        if (doing < 0 || doing - start > LONGEST_WHO) {
            return colon ? Optional.of(new Lead(Kind.REQUEST, who(start, to - 1), to - 1, to)) : Optional.empty();
        }
        int modal = text.behind(RequestPhrases.MODALS, doing);
        boolean duty = text.isModal(doing) && (text.isEnglish() || text.action(modal, modal + 1) >= 0);
        return Optional.of(new Lead(Kind.REQUEST, who(start, doing), duty ? modal : doing, to));
    }

    private int nextAsking(int from, Span clause) {
        return RequestText.first(from, clause.to(), i -> {
            int behind = text.behind(RequestPhrases.ASKING, i);
            behind += behind > i && text.is(behind, ":") ? 1 : 0;
            return behind > i && behind < clause.to() && isAsking(i, clause.from()) && text.isWhom(behind);
        });
    }

    /** At the beginning, behind a sign or behind a name, "UBND tỉnh giao"; "hồ sơ đề xuất" and "đã giao" ask nobody. */
    private boolean isAsking(int i, int from) {
        if (i == from) {
            return true;
        }
        if (text.says(RequestPhrases.PAST, i - 1)) {
            return false;
        }
        if (text.isEnglish()) {
            boolean told = text.says(RequestPhrases.ASKED, i);
            return !told || line.directs();
        }
        int start = i;
        while (start > from
                && i - start <= LONGEST_WHO
                && !text.is(start - 1, ",")
                && !text.is(start - 1, ":")
                && !text.is(start - 1, ";")) {
            start--;
        }
        boolean joined = RequestPhrases.JOINING.contains(text.token(i - 1).text());
        boolean body = i - start <= LONGEST_BODY
                && text.isBody(start)
                && text.action(start, i) < 0
                && !isTold(start, i - 1, i);
        return start == i
                || joined
                || text.isCapital(i - 1) && !isTold(start, i - 1, i)
                || body
                || !text.token(i - 1).isWord();
    }

    // --- dashes, brackets and labels

    private Core core(Span clause) {
        int bracket = text.is(clause.to() - 1, ")") ? text.first("(", clause.from(), clause.to()) : -1;
        for (int i = bracket; i >= 0; i = text.first("(", i + 1, clause.to())) {
            bracket = i;
        }
        int label = RequestText.until(clause.from() + 1, clause.to(), this::isLabel);
        int dash = nextDash(clause.from(), clause.to());
        Optional<Core> core = Optional.empty();
        if (bracket > clause.from()) {
            core = parts(clause, bracket, bracket + 1, clause.to() - 1);
        }
        if (core.isEmpty() && label < clause.to()) {
            core = parts(clause, label, label, clause.to());
        }
        if (core.isEmpty() && line.isMarked()) {
            core = dated(clause);
        }
        if (core.isEmpty() && dash < clause.to() && line.isMarked()) {
            core = dashes(clause, dash);
        }
        return core.orElse(new Core(clause, "", Optional.empty()));
    }

    /** "Tổ bảo vệ kiểm tra hệ thống, 16/9/2026": a day behind the last comma. */
    private Optional<Core> dated(Span clause) {
        int comma = clause.to() - 1;
        while (comma > clause.from() && clause.to() - comma < LONGEST_BODY && !text.is(comma, ",")) {
            comma--;
        }
        int end = comma;
        return text.is(end, ",") && !text.says(RequestPhrases.DUE, end + 1)
                ? times.whole(text, end + 1, clause.to())
                        .filter(Due::isDay)
                        .map(due -> new Core(new Span(clause.from(), end), "", Optional.of(due)))
                : Optional.empty();
    }

    private boolean isLabel(int i) {
        int behind = text.behind(RequestPhrases.OWNERS, i);
        return behind > i && text.is(behind, ":") && !text.token(i - 1).isWord();
    }

    private int nextDash(int from, int to) {
        return RequestText.until(
                from,
                to,
                i -> text.is(i, "-")
                        && !text.token(i).isGlued()
                        && !text.token(i + 1).isGlued());
    }

    /** "(Phòng Kỹ thuật, 15/6/2026)", "(Owner: Finance; Due: 3 May 2026)": nothing but who and when. */
    private Optional<Core> parts(Span clause, int end, int from, int to) {
        String who = "";
        Optional<Due> due = Optional.empty();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.is(i, ",") || text.is(i, ";") || i > start && isLabel(i)) {
                Optional<Due> time = times.whole(text, start, i);
                int name = text.behind(RequestPhrases.OWNERS, start);
                name += text.is(name, ":") ? 1 : 0;
                if (time.isPresent()) {
                    due = time;
                } else if (i > start && (text.isName(name, i) || name > start && text.isWhom(name))) {
                    who = who.isEmpty() ? text.words(name, i) : text.words(name, i);
                } else if (i > start) {
                    return Optional.empty();
                }
                start = i < to && (text.is(i, ",") || text.is(i, ";")) ? i + 1 : i;
            }
        }
        return who.isEmpty() && due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Core(new Span(clause.from(), end), who, due));
    }

    /** "Data Unit - clean the file - 17 April 2026": the last says when, one of the others who. */
    private Optional<Core> dashes(Span clause, int first) {
        List<Span> parts = new ArrayList<>(List.of(new Span(clause.from(), first)));
        for (int at = first; at < clause.to(); ) {
            int next = nextDash(at + 1, clause.to());
            parts.add(new Span(at + 1, next));
            at = next;
        }
        Span last = parts.get(parts.size() - 1);
        Optional<Due> due = times.whole(text, last.from(), last.to());
        if (due.isEmpty()) {
            return Optional.empty();
        }
        parts.remove(last);
        Optional<Span> owner = parts.size() < 2
                ? Optional.empty()
                : parts.stream()
                        .filter(part -> text.isName(part.from(), part.to()))
                        .reduce((one, other) -> text.namesBody(one.from(), one.to()) ? one : other);
        owner.ifPresent(parts::remove);
        Span task = new Span(parts.get(0).from(), parts.get(parts.size() - 1).to());
        return Optional.of(new Core(
                task, owner.map(part -> text.words(part.from(), part.to())).orElse(""), due));
    }

    // --- other forms

    /** "Về nhiệm vụ thúc đẩy hóa đơn điện tử, Bộ Tài chính đã ...": the task ends where a body is named. */
    private void given(Span clause) {
        int start = text.behind(RequestPhrases.GIVEN, clause.from());
        int end = RequestText.until(start, clause.to(), i -> text.is(i, ",") && text.isCapital(i + 1));
        emit(new Lead(Kind.REQUEST, section, start, end), start, new Core(clause, "", Optional.empty()));
    }

    /** "sẽ được các doanh nghiệp triển khai trước 30/6", "Dự kiến trong tháng 9/2024, Bộ Y tế ban hành ...": by a day. */
    private void promise(Core core) {
        Span clause = core.span();
        int at = text.first(RequestPhrases.PROMISES, clause.from(), clause.to());
        int start = text.behind(RequestPhrases.PROMISES, Math.max(at, clause.from()));
        start = text.behind(RequestPhrases.PROMISES, start);
        if (at < 0
                || start > at + 1 && text.isCapital(start - 1)
                || times.in(text, start, clause.to()).stream().noneMatch(Due::isDay)) {
            return;
        }
        int agent = text.says(RequestPhrases.PASSIVE, start) ? start + 1 : behindTime(new Span(start, clause.to()));
        int action = agent > start ? doing(agent + 1, clause.to()) : -1;
        boolean by = action > agent && action - agent < LONGEST_WHO && text.isWhom(agent);
        int name = at;
        while (name > clause.from() && at - name < LONGEST_WHO && !text.is(name - 1, ",") && !text.is(name - 1, ";")) {
            name--;
        }
        String before = text.isBody(name) && text.isName(name, at) ? text.words(name, at) : "";
        emit(new Lead(Kind.PROMISE, by ? who(agent, action) : before, by ? action : start, clause.to()), start, core);
    }

    /** One request for each time that is stated; what stands behind the last time belongs to it. */
    private void emit(Lead lead, int from, Core core) {
        int to = lead.to();
        int start = lead.what();
        List<Due> dues = new ArrayList<>(times.in(text, start, to));
        dues.removeIf(this::isUnderPlan);
        // "đến hết Quý I hoàn thành ...; đến tháng 12 hoàn thành ...": what is to be done stands behind its time
        boolean behind = !dues.isEmpty()
                && dues.get(0).words().to() < to
                && text.action(dues.get(0).words().to(), dues.get(0).words().to() + 1) >= 0;
        for (int i = 0; i < dues.size(); i++) {
            Span due = dues.get(i).words();
            int next = i < dues.size() - 1 ? dues.get(i + 1).words().from() : to;
            String rest = next == to && due.to() < to ? " " + text.words(due.to(), to) : "";
            add(
                    lead,
                    behind ? text.words(due.to(), next) : text.words(start, due.from()) + rest,
                    Optional.of(dues.get(i)));
            start = due.to();
        }
        if (dues.isEmpty()) {
            add(
                    lead,
                    text.words(start, to),
                    core.due()
                            .or(() -> times.in(text, from, lead.what()).stream().findFirst())
                            .or(() -> lead.kind() == Kind.REQUEST ? line.planned : Optional.empty()));
        }
        before = lead.who();
    }

    private void add(Lead lead, String words, Optional<Due> due) {
        String what = BEFORE_SIGN
                .matcher(EMPTY_BRACKETS.matcher(words).replaceAll(""))
                .replaceAll("");
        Matcher joining = JOINING.matcher(what);
        int begin = 0;
        while (joining.region(begin, what.length()).lookingAt()) {
            begin = joining.end();
        }
        what = what.substring(begin).strip();
        String left = "";
        while (!left.equals(what)) {
            left = what;
            what = ENDING.matcher(what).replaceFirst("").strip();
        }
        what = what.isEmpty() && lead.kind() == Kind.PROMISE ? left : what;
        if (!what.isEmpty() || due.isPresent()) {
            found.add(new Asked(lead.kind(), NOTES.matcher(lead.who()).replaceAll(""), what, due));
        }
    }

    /** "kế hoạch hành động đến năm 2025": what lasts longer than the plan it stands in is not by when. */
    private boolean isUnderPlan(Due due) {
        Optional<LocalDate> plan = line.planned.flatMap(Due::deadline).flatMap(Deadline::lastDay);
        return plan.isPresent()
                && RequestPhrases.UNTIL.contains(text.token(due.words().from()))
                && due.deadline()
                        .flatMap(Deadline::lastDay)
                        .filter(plan.get()::isBefore)
                        .isPresent();
    }
}
