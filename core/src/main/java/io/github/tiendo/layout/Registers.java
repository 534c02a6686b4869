package io.github.tiendo.layout;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lists that look like tables of a programme and are none: of people, of risks. */
enum Registers {
    /** {@code Họ và tên | Phòng | Thời hạn | Trạng thái}: one such head names who is listed. */
    PEOPLE(1),
    /** {@code Risk | Likelihood | Impact | Current score | Target score | Mitigation}. */
    RISKS(2);

    private final int enough;
    private final Set<String> heads;

    Registers(int enough) {
        this.enough = enough;
        this.heads = new HashSet<>(LayoutWords.plain("register." + name().toLowerCase(Locale.ROOT)));
    }

    /** What is listed, for a message. */
    Localized called() {
        return LocalizedText.from(language -> LayoutFindingCode.TEXTS.pattern("register." + name(), language));
    }

    /** Which list has such heads; empty if none has. */
    static Optional<Registers> of(List<HeadText> heads) {
        for (Registers register : values()) {
            if (heads.stream()
                            .map(HeadText::words)
                            .filter(register.heads::contains)
                            .count()
                    >= register.enough) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }
}
