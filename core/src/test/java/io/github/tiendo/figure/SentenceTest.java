package io.github.tiendo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static Sentence first(String text) {
        return Sentence.at(text, 0, text.length());
    }

    @Test
    void endsAtAFullStopBetweenAWordAndACapital() {
        assertThat(first("Đã nộp xong. Còn lại").end()).isEqualTo(12);
        assertThat(first("tại TP. Huế").end()).isEqualTo(11);
        assertThat(first("đạt 3. Trong đó").end()).isEqualTo(15);
        assertThat(first("v.v. và nhiều hơn").end()).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng",
                "Nghị định 12/2022/NĐ-CP có hiệu lực ngày 20/01/2022.",
                "Hỗ trợ trực tuyến 24/7 qua cổng",
                "Báo cáo trước ngày 15 hằng tháng",
                "Kết quả năm 2022; kế hoạch năm 2023",
                "đến ngày 30/6",
                "trong tháng 6/2022, quý 2",
                "không có số nào"
            })
    void holdsNoNumberWhereAllAreDaysYearsOrNumbersOfDocuments(String text) {
        assertThat(first(text).hasNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57/63 tỉnh",
                "29%",
                "trước ngày 9/63 xã",
                "mỗi ngày 15 triệu lượt",
                "mỗi ngày 15% số lượt",
                "mỗi năm 5,5 lượt",
                "năm 2.022 lượt",
                "ngày 15\u00a0000",
                "24/78 xã",
                "tăng 2020",
                "từ 24/7%",
                "749/bộ",
                "3/6/20",
                "năm 2022triệu",
                "x24/7",
                "mỗi tháng 5 tri\u0065\u0323\u0302u"
            })
    void holdsANumberWhereOneIsInDoubt(String text) {
        assertThat(first(text).hasNumber()).isTrue();
    }
}
