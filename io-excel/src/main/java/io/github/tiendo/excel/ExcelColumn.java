package io.github.tiendo.excel;

import java.util.List;

/**
 * What a column of a table is about, and the words by which the head of such a column is known.
 *
 * <p>Words are compared without case, punctuation, years and the way they are typed. A head that says more than the
 * words still counts: {@code Kết quả thực hiện năm 2022} begins with {@code Kết quả}. Where several begin it, the
 * longest words hold: {@code Đơn vị chủ trì} is an agency, {@code Đơn vị tính} a unit. The columns of a number, an id,
 * a unit, what was done, a population and the agency of a row are known by their exact words only.
 */
public enum ExcelColumn {
    /** The number printed before the row. */
    NUMBER("STT", "TT", "Số TT", "Số thứ tự", "No", "Nr", "Number", "#", "Item no", "Ordinal"),
    /** The id given by whoever made the file. */
    ID("Mã", "Mã số", "Mã chỉ tiêu", "Mã nhiệm vụ", "Id", "Code", "Indicator id", "Indicator code"),
    /** A heading above the row that stands in a column of its own, such as a pillar; often merged over several rows. */
    HEADING("Trụ cột", "Nhóm chỉ tiêu", "Nhóm mục tiêu", "Nhóm", "Lĩnh vực", "Pillar", "Group", "Heading", "Area"),
    /** The name of the indicator. */
    NAME(
            "Chỉ tiêu",
            "Tên chỉ tiêu",
            "Tên các chỉ tiêu",
            "Các chỉ tiêu",
            "Nội dung chỉ tiêu",
            "Tên mục tiêu",
            "Nội dung mục tiêu",
            "Mục tiêu, chỉ tiêu",
            "Chỉ số",
            "Tên chỉ số",
            "Indicator",
            "Indicators",
            "Indicator name",
            "Name of indicator"),
    /** The unit of the values. */
    UNIT("Đơn vị", "Đơn vị tính", "ĐVT", "Đ/v tính", "Unit", "Unit of measure", "Units"),
    /** A result; the head may name its period and say that it is estimated. There may be several. */
    RESULT(
            "Kết quả",
            "KQ",
            "Thực hiện",
            "Kết quả thực hiện",
            "Thực tế",
            "Đã thực hiện",
            "Số liệu",
            "Giá trị đạt được",
            "Kết quả đạt được",
            "Tình hình thực hiện",
            "Result",
            "Results",
            "Actual",
            "Achieved",
            "Achievement"),
    /** A target; the head may name when it is due. There may be several. */
    TARGET(
            "Mục tiêu",
            "Kế hoạch",
            "KH",
            "Chỉ tiêu giao",
            "Chỉ tiêu được giao",
            "Chỉ tiêu kế hoạch",
            "Target",
            "Targets",
            "Plan",
            "Planned"),
    /** Where things stood when the target was set. */
    BASELINE("Hiện trạng", "Cơ sở", "Giá trị cơ sở", "Số liệu cơ sở", "Mức cơ sở", "Baseline", "Base value"),
    /** The words of the completion class. */
    GRADE(
            "Mức độ hoàn thành",
            "Khả năng hoàn thành",
            "Đánh giá",
            "Tự đánh giá",
            "Xếp loại",
            "Completion level",
            "Level of completion",
            "Completion",
            "Rating",
            "Grade",
            "Assessment"),
    /** Who is responsible for an indicator, or leads a task. */
    AGENCY(
            "Cơ quan chủ trì",
            "Đơn vị chủ trì",
            "Chủ trì",
            "Cơ quan thực hiện",
            "Đơn vị thực hiện",
            "Cơ quan chịu trách nhiệm",
            "Đơn vị chịu trách nhiệm",
            "Cơ quan báo cáo",
            "Responsible",
            "Responsible agency",
            "Lead",
            "Lead agency",
            "Agency"),
    /** Who takes part in a task. */
    COORDINATING_AGENCIES(
            "Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp", "Coordinating", "Coordinating agencies", "Partners"),
    /** A remark. */
    NOTE("Ghi chú", "Chú thích", "Nguồn", "Nguồn số liệu", "Note", "Notes", "Remark", "Remarks", "Source"),
    /** What is to be done: the title of a task. */
    TASK(
            "Nhiệm vụ",
            "Tên nhiệm vụ",
            "Nội dung nhiệm vụ",
            "Các nhiệm vụ",
            "Nhiệm vụ, giải pháp",
            "Giải pháp",
            "Nội dung công việc",
            "Công việc",
            "Task",
            "Tasks",
            "Task name",
            "Activity",
            "Action"),
    /** What a task is to result in. */
    EXPECTED_RESULT(
            "Dự kiến kết quả",
            "Kết quả dự kiến",
            "Sản phẩm",
            "Sản phẩm dự kiến",
            "Kết quả đầu ra",
            "Expected result",
            "Expected results",
            "Expected output",
            "Output",
            "Deliverable",
            "Product"),
    /** How far a task is; the words of its deadline often stand in the same cell. In a table of indicators, the class. */
    STATUS(
            "Tiến độ",
            "Tiến độ thực hiện",
            "Tiến độ/Thời hạn hoàn thành",
            "Tiến độ/Thời gian hoàn thành",
            "Trạng thái",
            "Tình trạng",
            "Status",
            "Status/Deadline",
            "Progress",
            "Progress/Deadline"),
    /** By when a task is to be done. */
    DEADLINE(
            "Thời hạn",
            "Thời hạn hoàn thành",
            "Thời gian hoàn thành",
            "Thời gian thực hiện",
            "Hạn hoàn thành",
            "Deadline",
            "Due",
            "Due date",
            "Time of completion"),
    /** What agencies did: the subject of a row that states a coverage. */
    COVERED("Nội dung", "Nội dung thực hiện", "Nội dung bao phủ", "What was done", "Coverage", "Covered"),
    /** How many did it. */
    INCLUDED_COUNT("Số đã có", "Số đã thực hiện", "Đã có", "Number included", "Included"),
    /** How many did not. */
    MISSING_COUNT("Số còn thiếu", "Số chưa có", "Còn thiếu", "Number missing", "Missing"),
    /** How many were to do it. */
    TOTAL_COUNT("Tổng số", "Tổng", "Total"),
    /** The words for those who were to do it. */
    POPULATION("Đối tượng", "Population"),
    /** The names of those who did it, or of those who did not. */
    NAMES("Danh sách", "List of names", "Names"),
    /** Whether the names did it or did not. */
    LIST_KIND("Loại danh sách", "Kind of list", "List kind"),
    /** The agency of a row that says what it did. */
    MEMBER(
            "Tỉnh, thành phố",
            "Tỉnh",
            "Tên tỉnh",
            "Địa phương",
            "Bộ, ngành",
            "Bộ",
            "Tên bộ",
            "Bộ, ngành, địa phương",
            "Bộ, tỉnh",
            "Cơ quan",
            "Tên cơ quan",
            "Tên đơn vị",
            "Province",
            "Provinces",
            "Ministry",
            "Ministries",
            "Ministry or province"),
    /** What an agency did: any other column of a table of agencies whose cells say yes or no, or name a day. */
    ANSWER;

    private final List<String> words;

    ExcelColumn(String... words) {
        this.words = List.of(words);
    }

    /**
     * The words by which {@link ExcelDictionary#standard()} knows such a column.
     *
     * @return Vietnamese first, then English
     */
    public List<String> words() {
        return words;
    }

    /** Whether a head that only begins with the words is such a column as well. */
    boolean isKnownByItsBeginning() {
        return switch (this) {
            case NUMBER, ID, UNIT, COVERED, POPULATION, MEMBER -> false;
            default -> true;
        };
    }

    /** Whether a table may have more than one such column. */
    boolean mayRepeat() {
        return this == RESULT || this == TARGET || this == HEADING || this == ANSWER;
    }
}
