package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day through which the data of a table reach, as its title names it. */
class DaysOfTitlesTest {

    private static String day(String title) {
        Outcome<ProgrammeDraft> draft = LayoutReader.standard()
                .read(Tables.document(
                        title,
                        "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng",
                        "1|Xây dựng cơ sở dữ liệu|Sở Y tế|30/6/2024|Đang thực hiện",
                        "2|Đào tạo cán bộ|Sở Nội vụ|2024|Hoàn thành"));
        return draft.orThrow().getDataThrough().display();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐẾN 31/12/2024|31/12/2024",
                "BÁO CÁO TIẾN ĐỘ TỪ 01/01/2024 ĐẾN 31/12/2024|31/12/2024",
                "THEO DÕI NHIỆM VỤ ĐẾN TỪNG XÃ ĐẾN 31/12/2024|31/12/2024",
                "TÌNH HÌNH THỰC HIỆN KẾ HOẠCH ĐẾN 31/12/2024|31/12/2024",
                "Bảng theo dõi nhiệm vụ tới 15/11/2024|15/11/2024",
                "Kết quả thực hiện nhiệm vụ - số liệu chốt ngày 14/12/2024|14/12/2024",
                "TIẾN ĐỘ THỰC HIỆN TÍNH ĐẾN 31/12/2024|31/12/2024",
                "Progress on actions to 31 December 2024|31 December 2024",
                "Status of actions at 30/06/2025|30/06/2025",
                "Open actions of the service on 30 June 2025|30 June 2025",
                "Task tracker as at 31 December 2024|31 December 2024",
                "Schools with a fire drill by 30 June 2025|30 June 2025",
                "District figures by 30 June 2025|30 June 2025",
                "(đến 17 giờ ngày 15/8/2024)|15/8/2024",
                "(đến 16h30, ngày 15/8/2024)|15/8/2024",
                "Thời điểm kiểm tra: 10.10.2024. Hạn của năm học là 30/9.|10.10.2024",
                "Ngày chốt số liệu: 15/11/2024|15/11/2024",
                "Date of survey: 3 March 2024|3 March 2024",
                "Data cut-off: 31/08/2024|31/08/2024",
                "Bodies had to report by 15 August 2025. State of play on 30 September 2025.|30 September 2025",
            })
    void isBehindABareWordToo(String title, String day) {
        assertThat(day(title)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH THỰC HIỆN NHIỆM VỤ ĐẾN 31/12/2026",
                "Action plan to 31 December 2026",
                "DANH MỤC NHIỆM VỤ ĐẾN 31/12/2026",
                "Actions of the strategy adopted on 30 June 2025",
                "Schools to be rebuilt by 30 June 2025",
                "Targets of the districts by 30 June 2025",
                "Reports due by 30 June 2025",
                "Ngày kiểm tra tiếp theo: 31/12/2024",
                "THEO DÕI NHIỆM VỤ ĐẾN HẠN 31/12/2024",
                "THEO DÕI NHIỆM VỤ GIAO NGÀY 31/12/2024",
                "(số liệu: báo cáo A đến 31/12/2022; báo cáo B đến 31/3/2024)",
            })
    void isNoneInTheTitleOfAPlanOrBehindOtherWords(String title) {
        assertThat(day(title)).isEmpty();
    }
}
