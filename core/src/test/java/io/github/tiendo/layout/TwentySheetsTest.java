package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sheets in shapes of offices of many kinds, each with what is right of it. */
class TwentySheetsTest {

    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate END_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate SEPTEMBER_2025 = LocalDate.of(2025, 9, 30);

    @Test
    void dashboardOfKeyResults() {
        Reading reading = Reading.of(
                "Corporate dashboard FY2025",
                "Ref | Strategic objective | Key result | Owner | UoM | FY2024 actual | FY2025 target | FY2025 actual | RAG | Comments",
                "O1 | Service | Complaints answered | Front office | no. | 70 | 100 | 80 | Amber | staff leave",
                "O2 | Service | Offices refurbished | Estates | no. | 2 | 5 | 6 | Green | ");

        assertThat(reading.rated(END_2025)).containsExactly("Complaints answered: 80", "Offices refurbished: MET");
    }

    @Test
    void statisticalFormWithColumnNumbers() {
        Reading reading = Reading.of(
                "Biểu số 02/BC-KHĐT",
                "Đơn vị tính: nghìn người",
                "STT | Tên chỉ tiêu | Kế hoạch năm 2025 | Thực hiện 6 tháng đầu năm 2025 | TH/KH (%) | Ghi chú",
                "A | B | 1 | 2 | 3=2/1 | C",
                "1 | Lao động được đào tạo | 90 | 45 | 50 | ",
                "2 | Lao động có việc làm mới | 40 | 44 | 110 | vượt",
                "Người lập biểu | | | Thủ trưởng đơn vị");

        assertThat(reading.rated(LocalDate.of(2025, 6, 30)))
                .containsExactly("Lao động được đào tạo: 50", "Lao động có việc làm mới: MET");
        assertThat(reading.unit("Lao động được đào tạo")).isEqualTo("người");
    }

    @Test
    void assignedFiguresAndWhatWasReachedSoFar() {
        Reading reading = Reading.of(
                "TT | Nội dung chỉ tiêu | ĐVT | Chỉ tiêu giao năm 2025 | Lũy kế đến 30/9/2025 | Tỷ lệ đạt (%)",
                "1 | Số xã đạt chuẩn nông thôn mới | xã | 20 | 15 | 75",
                "2 | Trường đạt chuẩn quốc gia | trường | 8 | 8 | 100");

        assertThat(reading.rated(SEPTEMBER_2025))
                .containsExactly("Số xã đạt chuẩn nông thôn mới: 75", "Trường đạt chuẩn quốc gia: MET");
    }

    @Test
    void oneRowForEachYear() {
        Reading reading = Reading.of(
                "Năm | Chỉ tiêu | Đơn vị | Mục tiêu | Kết quả",
                "2023 | Hộ dùng nước sạch | hộ | 100 | 90",
                "2024 | Hộ dùng nước sạch | hộ | 120 | 90",
                "2023 | Số lớp học | lớp | 10 | 10",
                "2024 | Số lớp học | lớp | 20 | 21");

        assertThat(reading.rated(END_2024)).containsExactly("Hộ dùng nước sạch: 75", "Số lớp học: MET");
        assertThat(reading.values("Hộ dùng nước sạch")).containsExactly("2023=90 hộ", "2024=90 hộ");
    }

    @Test
    void tasksWithShareDone() {
        Reading reading = Reading.of(
                "TT | Công việc | Người phụ trách | Bắt đầu | Kết thúc | Tiến độ (%)",
                "1 | Rà soát dữ liệu | Phòng Tổng hợp | 2025-01-10 | 2025-03-31 | 100",
                "2 | Xây dựng phần mềm | Trung tâm CNTT | 2025-02-01 | 2025-06-30 | 60",
                "3 | Tập huấn | Văn phòng | 2025-07-01 | 2025-12-31 | 0");

        assertThat(reading.statusCells()).containsExactly("100%", "60%", "0%");
        assertThat(reading.deadlines()).containsExactly("31/3/2025", "30/6/2025", "31/12/2025");
    }

    @Test
    void tasksWithACrossInTheColumnOfTheirStatus() {
        Reading reading = Reading.of(
                "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả thực hiện | < | <",
                "^ | ^ | ^ | ^ | Hoàn thành | Đang thực hiện | Chưa thực hiện",
                "1 | Ban hành quy chế | Sở Nội vụ | 30/6/2025 | x | | ",
                "2 | Kết nối dữ liệu | Sở Tư pháp | 31/12/2025 | | x | ",
                "3 | Thuê hạ tầng | Sở Tài chính | 31/12/2025 | | | x");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
    }

    @Test
    void tasksWithBothHeadsDivided() {
        Reading reading = Reading.of(
                "Stt | Nội dung nhiệm vụ | Phân công | < | Thời gian thực hiện | < | Sản phẩm",
                "^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành | ^",
                "1 | Lập đề án | Sở Xây dựng | Sở Tài chính | 01/2025 | 06/2025 | Đề án",
                "2 | Kế hoạch truyền thông | Sở Văn hóa | UBND các xã | 03/2025 | 12/2025 | Kế hoạch");

        assertThat(reading.leads()).containsExactly("Sở Xây dựng", "Sở Văn hóa");
        assertThat(reading.deadlines()).containsExactly("tháng 6/2025", "tháng 12/2025");
    }

    @Test
    void departmentsInRowsAndCountsInColumns() {
        Reading reading = Reading.of(
                "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ UBND TỈNH GIAO ĐẾN NGÀY 30/6/2025",
                "TT | Sở, ngành | Số nhiệm vụ được giao | Số nhiệm vụ hoàn thành | Tỷ lệ hoàn thành (%)",
                " | Tổng số | 30 | 21 | 70",
                "1 | Sở Y tế | 10 | 9 | 90",
                "2 | Sở Nội vụ | 20 | 12 | 60");

        assertThat(reading.names()).hasSize(3).noneMatch(name -> name.startsWith("Sở"));
        assertThat(reading.values(reading.names().get(0))).contains("2025-06-30=30");
    }

    @Test
    void partsBySexInColumns() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Mục tiêu 2025 | Kết quả năm 2025 | < | <",
                "^ | ^ | Tổng số | Nam | Nữ",
                "Người được tập huấn | 200 | 150 | 90 | 60");

        assertThat(reading.rated(END_2025)).containsExactly("Người được tập huấn: 75");
        assertThat(reading.values("Người được tập huấn")).containsExactly("2025=150");
    }

    @Test
    void partsInRowsBelowTheirWhole() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 2025",
                "1 | Số học viên tốt nghiệp | người | 400 | 300",
                " | Trong đó: Nữ | người | 200 | 180",
                "2 | Số nghề đào tạo | nghề | 12 | 12");

        assertThat(reading.rated(END_2025)).containsExactly("Số học viên tốt nghiệp: 75", "Số nghề đào tạo: MET");
    }

    @Test
    void numbersThatMayBeThousandsOrDecimalsAreToldWithBothReadings() {
        Reading vietnamese = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 2025", "Số điểm truy cập | điểm | 1,250 | 900");
        Reading english =
                Reading.of("Indicator | Unit | Target 2025 | Actual 2025", "Sites online | sites | 1.250 sites | 900");

        assertThat(vietnamese.codes()).contains("notation.ambiguous-number S!C2");
        assertThat(english.codes()).contains("notation.ambiguous-number S!C2");
        assertThat(english.messages()).contains("can be 1250 or 1.250; read as 1.250");
    }

    @Test
    void aListOfPartsGoesOnBelowItsFirst() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 2025",
                "1 | Số học viên tốt nghiệp | người | 400 | 300",
                " | Trong đó: - Nữ | người | 200 | 180",
                " | - Dân tộc thiểu số | người | 50 | 20",
                "2 | Số nghề đào tạo | nghề | 12 | 12");

        assertThat(reading.rated(END_2025)).containsExactly("Số học viên tốt nghiệp: 75", "Số nghề đào tạo: MET");
    }

    @Test
    void directionInAColumn() {
        Reading reading = Reading.of(
                "Measure | Polarity | Target 2024 | Actual 2024",
                "Sickness days | Lower is better | 5 | 4",
                "Staff trained | Higher is better | 50 | 40",
                "Vacant posts | Lower is better | 5 | 9");

        assertThat(reading.met(END_2024)).containsExactly("Sickness days");
    }

    @Test
    void dayInTheTitleAndNoYearInTheHeads() {
        Reading reading = Reading.of(
                "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐẾN NGÀY 30/9/2025",
                "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện",
                "1 | Cây trồng mới | cây | 1000 | 900",
                "2 | Đường được sửa | km | 40 | 42");

        assertThat(reading.rated(SEPTEMBER_2025)).containsExactly("Cây trồng mới: 90", "Đường được sửa: MET");
    }

    @Test
    void logicalFramework() {
        Reading reading = Reading.of(
                "Results chain | Indicators | Baseline (2020) | Milestone (2023) | Target (2025) | Achieved (2023) | Means of verification | Assumptions",
                "Outcome 1 | Households with power | 100 | 160 | 200 | 150 | Survey | Grid is extended",
                "Output 1.1 | Poles set | 0 | 50 | 80 | 60 | Site reports | ");

        assertThat(reading.names()).containsExactly("Households with power", "Poles set");
        assertThat(reading.targets("Households with power"))
                .containsExactly(
                        "2023: Bound{comparison=AT_LEAST, value=160}", "2025: Bound{comparison=AT_LEAST, value=200}");
    }

    @Test
    void planAtTheStartAndAsAdjusted() {
        Reading reading = Reading.of(
                "STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2025 giao đầu năm | Kế hoạch năm 2025 điều chỉnh | Thực hiện năm 2025",
                "1 | Vốn giải ngân | tỷ đồng | 100 | 80 | 90");

        assertThat(reading.targets("Vốn giải ngân")).hasSize(2);
        assertThat(reading.warned()).isTrue();
    }

    @Test
    void numeratorAndDenominatorBesideTheShare() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Tử số | Mẫu số | Kết quả 2024 (%) | Mục tiêu 2024 (%)",
                "Trẻ được tiêm | 45 | 50 | 90 | 95", "Hồ sơ trực tuyến | 30 | 40 | 75 | 70");

        assertThat(reading.rated(END_2024)).containsExactly("Trẻ được tiêm: 94.74", "Hồ sơ trực tuyến: MET");
    }

    @Test
    void aShareThatContradictsItsNumeratorAndDenominator() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Tử số | Mẫu số | Kết quả 2024 (%) | Mục tiêu 2024 (%)",
                "Trẻ được tiêm | 45 | 50 | 85 | 95",
                "Hồ sơ trực tuyến | 30 | 40 | 75 | 70",
                "Trẻ được khám | 8 | 28 |  | 95");

        assertThat(reading.messages().lines().filter(line -> line.contains("stands beside")))
                .containsExactly("the value 85% stands beside 45/50; expected 90%; both are kept");
        assertThat(reading.values("Trẻ được tiêm")).containsExactly("2024=85 %");
        assertThat(reading.values("Trẻ được khám")).singleElement().asString().contains("8/28");
    }

    @Test
    void answersOfProvinces() {
        Reading reading = Reading.of(
                "STT | Địa phương | Kế hoạch năm 2024 | Nghị quyết chuyên đề",
                "1 | Hà Giang | Đã ban hành | Chưa ban hành",
                "2 | Cao Bằng | 12/KH-UBND ngày 05/02/2024 | Đang xây dựng",
                "3 | Bắc Kạn | Chưa ban hành | Đã ban hành");

        assertThat(reading.coverage()).containsExactly("Kế hoạch năm 2024: 2/3", "Nghị quyết chuyên đề: 1/3");
    }

    @Test
    void aListOfDocumentsIsNoTableOfIndicators() {
        Reading reading = Reading.of(
                "DANH MỤC VĂN BẢN",
                "STT | Số ký hiệu | Trích yếu nội dung | Ngày ban hành | Cơ quan ban hành",
                "1 | 12/NQ-HĐND | Về chuyển đổi số | 2024-03-01 | HĐND tỉnh",
                "2 | 45/QĐ-UBND | Phê duyệt đề án | 2024-04-15 | UBND tỉnh");

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.messages()).contains("list of documents");
    }

    @Test
    void anEmptyForm() {
        Reading reading = Reading.of(
                "BIỂU MẪU BÁO CÁO",
                "STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2025 | Thực hiện năm 2025 | Ghi chú",
                "1 | | | | | ",
                "2 | | | | | ",
                "… | | | | | ");

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.messages()).contains("form");
    }

    @Test
    void textsNotesASecondPageAndSignatures() {
        Reading reading = Reading.of(
                "UBND TỈNH X | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Kỳ báo cáo: năm 2024",
                "TT | Chỉ tiêu | Kế hoạch | Thực hiện",
                "I | KINH TẾ | | ",
                "1 | Doanh nghiệp thành lập mới | 500 | 450",
                "Trang 2 | | | ",
                "TT | Chỉ tiêu | Kế hoạch | Thực hiện",
                "2 | Hợp tác xã thành lập mới | 20 | 25",
                "Ghi chú: số liệu sơ bộ | | | ",
                "Nơi nhận: | | CHỦ TỊCH | ");

        assertThat(reading.rated(END_2024))
                .containsExactly("Doanh nghiệp thành lập mới: 90", "Hợp tác xã thành lập mới: MET");
    }

    @Test
    void monthsInColumnsAndTheirRunningTotal() {
        Reading reading = Reading.of(
                "Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Tháng 1/2025 | Tháng 2/2025 | Tháng 3/2025 | Lũy kế 3 tháng đầu năm 2025",
                "Hồ sơ số hóa | hồ sơ | 1000 | 50 | 60 | 90 | 200");

        assertThat(reading.rated(LocalDate.of(2025, 3, 31))).containsExactly("Hồ sơ số hóa: 20");
    }
}
