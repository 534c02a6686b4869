package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Nhiệm vụ do Bộ Công an chủ trì, Bộ Công an",
        "Nhiệm vụ giao: Sở Tài chính chủ trì thực hiện, Sở Tài chính",
        "Bộ Công an chủ trì, Bộ Công an",
        "Tasks to be led by the Ministry, ''",
        "By the Ministry of Finance as lead, the Ministry of Finance",
        "Việc đốc thúc: do đoàn chủ trì, đoàn",
        "Lead: Directorate of Nursing, Directorate of Nursing",
        "Đơn vị chủ trì: Sở Y tế, Sở Y tế",
        "Lead: , ''",
        "chủ trì, ''",
        "do chủ trì, ''",
        "2. chủ trì, ''",
        "Nhiệm vụ chung, ''",
        "Doanh nghiệp chủ trìa, ''"
    })
    void nameTheBodyThatAHeadingSaysLeads(String heading, String body) {
        assertThat(LeadWords.in(heading).orElse("")).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ trì: Sở Tài chính; phối hợp: Kho bạc Nhà nước | Sở Tài chính | Kho bạc Nhà nước",
                "Sở Tài chính (chủ trì), Kho bạc (phối hợp) | '' | ''",
                "Sở Tài chính chủ trì, phối hợp với Kho bạc | Sở Tài chính | Kho bạc",
                "Sở Tài chính - phối hợp cùng Kho bạc, Sở Y tế | Sở Tài chính | Kho bạc, Sở Y tế",
                "Lead agency: Ministry of Finance; supported by: Treasury | Ministry of Finance | Treasury",
                "Đầu mối Sở Y tế; cơ quan phối hợp: Sở Nội vụ | Sở Y tế | Sở Nội vụ",
                "Ban Phối hợp liên ngành | '' | ''",
                "Sở Tài chính; phối hợp: | '' | ''",
                "Chủ trì: ; phối hợp: Kho bạc | '' | ''",
                "phối hợp: Kho bạc | '' | ''",
                "Sở Tài chính; điphối hợp: Kho bạc | '' | ''",
                "Sở Tài chính | '' | ''"
            })
    void partWhoLeadsFromWhoHelps(String cell, String leads, String helps) {
        assertThat(LeadWords.parted(cell).map(LeadWords.Parted::leads).orElse(""))
                .isEqualTo(leads);
        assertThat(LeadWords.parted(cell).map(LeadWords.Parted::helps).orElse(""))
                .isEqualTo(helps);
    }

    @Test
    void sayNothingWhereLettersHaveNoSingleLowerCase() {
        assertThat(LeadWords.in("İzmir chủ trì")).isEmpty();
        assertThat(LeadWords.parted("İzmir; phối hợp: Kho bạc")).isEmpty();
        assertThat(LeadWords.in("x".repeat(5000) + " chủ trì")).isEmpty();
    }
}
