package io.github.tiendo.figure;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberWords;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases that the scanner knows, in both languages, as a tree of words: the longest phrase wins. */
final class Lexicon {

    /** The phrases that begin with one more word. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();

        /** The words up to here, with blanks between. */
        final String phrase;

        private Node(String phrase) {
            this.phrase = phrase;
        }

        @Nullable
        Cue cue;

        @Nullable
        Qualifier qualifier;

        @Nullable
        ScaleWord scale;

        @Nullable
        PercentForm percent;

        @Nullable
        Node next(String word) {
            return next.get(word);
        }

        boolean hasMore() {
            return !next.isEmpty();
        }

        boolean isPhrase() {
            return cue != null || qualifier != null || scale != null || percent != null;
        }
    }

    static final Node ROOT = new Node("");

    /** Nouns of things that reports count, behind which a/b is a share even where it could be a day and a month. */
    private static final Set<String> COUNTED = new HashSet<>(Arrays.asList(
            "chỉ",
            "nhiệm",
            "tỉnh",
            "bộ",
            "xã",
            "huyện",
            "phường",
            "quận",
            "thành",
            "địa",
            "cơ",
            "đơn",
            "dịch",
            "hệ",
            "thủ",
            "hồ",
            "doanh",
            "dự",
            "mục",
            "tiêu",
            "đề",
            "nội",
            "hoạt",
            "chương",
            "sở",
            "ngành",
            "trường",
            "bệnh",
            "thôn",
            "tổ",
            "hạng",
            "giải",
            "công",
            "nền",
            "csdl",
            "httt",
            "ứng",
            "kế",
            "văn",
            "nghị",
            "thông",
            "chủng",
            "mô",
            "lĩnh",
            "nhóm",
            "loại",
            "trạm",
            "hộ",
            "người",
            "cán",
            "thành viên",
            "việc",
            "ban",
            "agencies",
            "agency",
            "ministries",
            "ministry",
            "provinces",
            "province",
            "districts",
            "communes",
            "indicators",
            "indicator",
            "targets",
            "tasks",
            "task",
            "services",
            "systems",
            "projects",
            "schools",
            "hospitals",
            "units",
            "items",
            "goals",
            "countries",
            "members",
            "states",
            "cities",
            "regions",
            "offices",
            "measures",
            "actions"));

    static {
        NumberWords.qualifiers().forEach((phrase, qualifier) -> node(phrase).qualifier = qualifier);
        NumberWords.scales().forEach((phrase, scale) -> node(phrase).scale = scale);
        NumberWords.percents().forEach((phrase, percent) -> node(phrase).percent = percent);
        add(
                Cue.SHARE,
                "chiếm",
                "chiếm tỷ lệ",
                "chiếm tỉ lệ",
                "chiếm tỷ trọng",
                "đạt",
                "đạt tỷ lệ",
                "đạt tỉ lệ",
                "tỷ lệ");
        add(Cue.SHARE, "tỉ lệ", "tỷ lệ đạt", "tỷ lệ là", "đạt mức", "tương đương", "tương đương với", "tương ứng");
        add(Cue.SHARE, "tương ứng với", "tương ứng tỷ lệ", "bằng", "tức", "tức là", "hay", "ứng với", "đạt được");
        add(Cue.SHARE, "chiếm đến", "chiếm tới", "chiếm gần", "với tỷ lệ", "tỷ trọng", "tỷ lệ hoàn thành");
        add(Cue.SHARE, "tương đương tỷ lệ", "tương ứng với tỷ lệ", "đạt tỷ lệ là", "đạt xấp xỉ");
        add(Cue.SHARE, "representing", "accounting for", "accounts for", "account for", "accounted for", "equal to");
        add(Cue.SHARE, "equivalent to", "or", "i e", "that is", "a share of", "a rate of", "which is", "at a rate of");
        add(
                Cue.SHARE,
                "making up",
                "reaching",
                "equivalent",
                "reached",
                "completion rate",
                "corresponding to",
                "share");
        add(Cue.SHARE, "rate", "a completion rate of", "amounting to", "represents", "represent", "makes up", "equals");
        add(Cue.OF, "trên tổng số", "trên tổng", "trong tổng số", "trong tổng", "trong số", "out of", "of", "of the");
        add(Cue.OF, "of all", "of a total of", "out of the", "out of a total of", "of the total", "among the", "among");
        add(Cue.OF, "trên tổng cộng", "so với tổng số", "trong toàn bộ", "of a total", "from a total of", "from among");
        add(Cue.OF, "trên toàn bộ", "out of all", "of these", "of the total of", "trong tất cả");
        add(Cue.WHICH, "trong đó", "trong số đó", "trong số này", "of which", "of whom", "of them", "among them");
        add(Cue.WHICH, "among which", "among these", "trong đó có", "bên trong", "of those", "trong số ấy");
        add(Cue.INCLUDING, "including", "includes", "include", "kể cả", "such as", "như");
        add(Cue.COMPRISE, "gồm", "bao gồm", "gồm có", "bao gồm có", "chia thành", "chia ra", "chia làm", "comprising");
        add(Cue.COMPRISE, "consisting of", "comprises", "made up of", "consists of", "divided into", "split into");
        add(Cue.COMPRISE, "được chia thành", "comprised of", "composed of", "cụ thể gồm", "broken down into", "namely");
        add(Cue.COMPRISE, "bao gồm cả");
        add(Cue.TOTAL, "tổng số", "tổng", "tổng số lượng", "a total of", "total", "tất cả", "toàn bộ", "the total");
        add(Cue.TOTAL, "the total number of", "total number of", "có tổng số", "all");
        add(Cue.TOGETHER, "tổng cộng", "cộng", "in total", "altogether", "tổng cộng là", "tổng cộng có", "cộng lại");
        add(Cue.TOGETHER, "making a total of", "for a total of", "together", "totalling", "totaling", "nâng tổng số");
        add(Cue.UP, "tăng", "tăng thêm", "tăng trưởng", "mức tăng", "cao hơn", "nhiều hơn", "tốc độ tăng");
        add(Cue.UP, "up", "up by", "increase", "increased", "increases", "increase of", "increase by", "increased by");
        add(
                Cue.UP,
                "growth of",
                "growth",
                "rise of",
                "rise",
                "rose",
                "rose by",
                "grew",
                "grew by",
                "growing",
                "rising");
        add(
                Cue.UP,
                "improved",
                "improving",
                "strengthened",
                "accelerated",
                "doubled",
                "tripled",
                "gấp đôi",
                "gấp ba",
                "tăng gấp đôi",
                "tăng gấp ba");
        add(Cue.DOWN, "halved", "giảm một nửa");
        add(Cue.UP, "higher", "gain of", "climbed", "climbed by", "an increase of", "a rise of", "jumped", "expanded");
        add(Cue.UP, "increasing", "increasing by", "cải thiện", "nâng", "a growth of", "tăng tới", "tăng đến", "risen");
        add(Cue.UP, "grown", "tăng trưởng đạt", "jumped by", "a gain of", "nâng tỷ lệ", "surged", "soared", "mở rộng");
        add(Cue.DOWN, "giảm", "giảm bớt", "mức giảm", "thấp hơn", "ít hơn", "giảm đi", "sụt giảm", "decrease", "down");
        add(
                Cue.DOWN,
                "decreased",
                "decreases",
                "decrease of",
                "decrease by",
                "decreased by",
                "reduced by",
                "fell",
                "cut");
        add(Cue.DOWN, "reduction of", "reduced", "down by", "fall of", "fell by", "dropped", "dropped by", "declined");
        add(Cue.DOWN, "declined by", "decline of", "a decrease of", "a fall of", "a drop of", "fallen", "shrank", "hạ");
        add(
                Cue.DOWN,
                "decreasing",
                "decreasing by",
                "falling",
                "falling by",
                "lower",
                "a decline of",
                "a reduction of");
        add(Cue.MULTIPLE, "gấp", "gấp khoảng", "gấp hơn", "cao gấp", "a factor of", "by a factor of", "nhiều gấp");
        add(Cue.TIMES, "lần", "times", "fold", "x");
        add(Cue.FROM, "từ", "from", "từ mức", "từ con số", "từ chỗ");
        add(Cue.TO, "đến", "tới", "thành", "to", "sang", "còn", "đạt đến");
        add(
                Cue.TO_UP,
                "lên",
                "lên đến",
                "lên tới",
                "lên mức",
                "lên thành",
                "tăng lên đến",
                "lên con số",
                "up to",
                "tăng lên",
                "tăng lên mức");
        add(
                Cue.TO_DOWN,
                "xuống",
                "xuống còn",
                "còn lại còn",
                "xuống mức",
                "chỉ còn",
                "giảm còn",
                "down to",
                "giảm xuống",
                "giảm xuống còn");
        add(
                Cue.COMPARED,
                "so với",
                "compared with",
                "compared to",
                "against",
                "than",
                "relative to",
                "so cùng kỳ",
                "over");
        add(Cue.DATE, "ngày", "quý", "giai đoạn", "niên độ", "năm học", "kể từ", "dịp", "lúc", "sáng", "chiều", "tối");
        add(
                Cue.DATE,
                "đầu tháng",
                "cuối tháng",
                "giữa tháng",
                "mồng",
                "mùng",
                "đêm",
                "trưa",
                "dated",
                "quarter",
                "as of");
        add(Cue.DATE, "thời hạn", "hạn", "kỷ niệm", "january", "february", "march", "april", "june", "july", "august");
        add(
                Cue.DATE,
                "september",
                "october",
                "november",
                "december",
                "nhiệm kỳ",
                "tính đến ngày",
                "đến ngày",
                "hằng ngày");
        add(Cue.UNTIL, "trước", "sau", "hết", "đến hết", "tính đến", "tính đến hết", "before", "after", "by", "until");
        add(
                Cue.UNTIL, "since", "till", "in", "on", "during", "vào", "kể đến", "cho đến", "đến nay", "through",
                "trong");
        add(
                Cue.TIME_UNIT,
                "năm",
                "tháng",
                "tuần",
                "giờ",
                "phút",
                "giây",
                "tuổi",
                "years",
                "year",
                "months",
                "month",
                "weeks");
        add(Cue.TIME_UNIT, "week", "days", "day", "hours", "hour", "minutes", "h", "thập kỷ", "decades");
        add(
                Cue.DOCUMENT,
                "quyết định",
                "nghị định",
                "thông tư",
                "nghị quyết",
                "chỉ thị",
                "công văn",
                "công điện",
                "luật");
        add(
                Cue.DOCUMENT,
                "thông báo",
                "tờ trình",
                "văn bản",
                "đề án",
                "hướng dẫn",
                "kế hoạch số",
                "điều",
                "khoản",
                "mục");
        add(
                Cue.DOCUMENT,
                "chương",
                "phụ lục",
                "bảng",
                "biểu",
                "hình",
                "phiên",
                "kỳ họp",
                "khóa",
                "lần thứ",
                "pháp lệnh");
        add(Cue.DOCUMENT, "quyết định số", "nghị định số", "thông tư số", "nghị quyết số", "chỉ thị số", "công văn số");
        add(
                Cue.DOCUMENT,
                "thông báo số",
                "tờ trình số",
                "văn bản số",
                "công điện số",
                "luật số",
                "báo cáo số",
                "đề án số");
        add(
                Cue.DOCUMENT,
                "decision",
                "decree",
                "circular",
                "resolution",
                "directive",
                "act",
                "article",
                "annex",
                "table");
        add(Cue.DOCUMENT, "figure", "section", "no", "number", "decision no", "decree no", "chapter", "page", "trang");
        add(Cue.DOCUMENT, "báo cáo", "kết luận", "kết luận số", "hướng dẫn số", "quy định số", "mã số", "appendix");
        add(
                Cue.NUMBER_WORD,
                "tỷ giá",
                "tỉ giá",
                "tỷ số",
                "tỉ số",
                "số",
                "ngõ",
                "ngách",
                "hẻm",
                "kiệt",
                "nhà số",
                "lô",
                "thửa",
                "biển số",
                "địa chỉ");
        add(
                Cue.RANK,
                "xếp hạng",
                "hạng",
                "thứ hạng",
                "xếp thứ",
                "đứng thứ",
                "vị trí",
                "vị trí thứ",
                "xếp vị trí",
                "bậc");
        add(
                Cue.RANK,
                "rank",
                "ranked",
                "ranks",
                "ranking",
                "place",
                "placed",
                "position",
                "thứ",
                "xếp",
                "xếp hạng thứ");
        add(
                Cue.RANK,
                "đứng",
                "đứng hạng",
                "đứng ở vị trí",
                "xếp ở vị trí",
                "xếp thứ hạng",
                "thứ bậc",
                "đứng vị trí",
                "th");
        add(
                Cue.LEVEL,
                "mức",
                "mức độ",
                "cấp độ",
                "đợt",
                "vòng",
                "phiên bản",
                "nhóm",
                "level",
                "phase",
                "stage",
                "version");
        add(Cue.LEVEL, "đạt mức độ", "ở mức độ", "round", "tier", "grade");
        add(
                Cue.IN_TIME,
                "đúng hạn",
                "trong hạn",
                "trước hạn",
                "đến hạn",
                "chưa đến hạn",
                "trễ hạn",
                "sớm hạn",
                "còn hạn");
        add(Cue.IN_TIME, "chậm hạn", "hết hạn", "đúng và trước hạn", "trước và đúng hạn", "đúng thời hạn", "on time");
        add(Cue.AIM, "mục tiêu", "kế hoạch", "target", "goal", "plan", "dự toán", "vượt", "chỉ tiêu giao", "dự kiến");
        add(Cue.AIM, "phấn đấu", "tối thiểu phải", "yêu cầu", "planned", "exceeding the target");
        add(Cue.NOT, "chưa", "không", "chưa được", "not", "not yet", "no", "chưa thực hiện", "yet to", "without");
        add(Cue.DONE, "đã", "đã được", "has", "have", "had", "have been", "has been");
        add(Cue.REST, "còn lại", "remaining", "the remaining", "the rest", "the other");
        add(Cue.AND, "và", "and", "cùng với", "as well as", "plus");
        add(Cue.IS, "con số", "là", "có", "is", "are", "was", "were", "chỉ có", "mới có", "hiện có", "đã có", "namely");
        add(Cue.OTHERS, "khác", "others", "other", "v v", "vân vân", "etc");
        add(Cue.MAP, "bản đồ", "quy hoạch", "tỷ lệ bản đồ", "bản vẽ", "scale", "sơ đồ");
        add(Cue.FINISHED, "hoàn thành", "đã hoàn thành", "completed", "finished", "done");
        add(Cue.ASSIGNED, "giao", "được giao", "assigned", "đã giao");
        add(Cue.OVERDUE, "quá hạn", "overdue", "past due", "trễ hạn chưa hoàn thành");
        add(Cue.LIST_OF, "cụ thể", "như sau", "sau đây", "as follows", "cụ thể là", "cụ thể như sau", "danh sách");
        node("tương đương").qualifier = null;
        node("tương đương với").qualifier = null;
        node("equivalent to").qualifier = null;
        node("từ").qualifier = null;
        node("from").qualifier = null;
    }

    private Lexicon() {}

    private static Node node(String words) {
        Node node = ROOT;
        for (String word : NormalText.of(words).split(" ")) {
            String phrase = node == ROOT ? word : node.phrase + ' ' + word;
            node = node.next.computeIfAbsent(word, none -> new Node(phrase));
        }
        return node;
    }

    private static void add(Cue cue, String... phrases) {
        for (String phrase : phrases) {
            node(phrase).cue = cue;
        }
    }

    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }
}
