package io.github.tiendo.organisation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What sort of body an agency is. It decides which words may stand before its name: {@code Bộ}, {@code tỉnh}, ... */
public enum AgencyKind implements Localized {
    /** A ministry: {@code Bộ Tài chính}. */
    MINISTRY("bộ", "ministry"),
    /** A body of ministerial rank: {@code Thanh tra Chính phủ}. */
    MINISTERIAL_AGENCY("cơ quan ngang bộ", "ministry-level agency"),
    /** A body under the government that is no ministry: {@code Thông tấn xã Việt Nam}. */
    GOVERNMENT_AGENCY("cơ quan thuộc Chính phủ", "government agency"),
    /** A province. */
    PROVINCE("tỉnh", "province"),
    /** A city of provincial rank: {@code Hà Nội}. */
    CITY("thành phố trực thuộc Trung ương", "city"),
    /** A district, or a town or city of its rank. */
    DISTRICT("huyện", "district"),
    /** A commune, ward or township. */
    COMMUNE("xã", "commune"),
    /** A company or group of companies. */
    COMPANY("doanh nghiệp", "company"),
    /** Anything else: a court, a party body, an association. */
    OTHER("cơ quan khác", "other body");

    private final String vietnamese;
    private final String english;

    AgencyKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
