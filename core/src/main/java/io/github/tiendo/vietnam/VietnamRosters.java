package io.github.tiendo.vietnam;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;

/**
 * The bodies of the Vietnamese state that reports count: {@code 57/63}, {@code 19/22}, {@code 29/30}.
 *
 * <table>
 * <caption>Members by day</caption>
 * <tr><th>roster</th><th>up to 2025-02-28</th><th>from 2025-03-01</th><th>from 2025-07-01</th></tr>
 * <tr><td>provinces</td><td>63</td><td>63</td><td>34</td></tr>
 * <tr><td>ministries</td><td>22 (18 + 4)</td><td>17 (14 + 3)</td><td>17</td></tr>
 * <tr><td>governmentAgencies</td><td>8</td><td>5</td><td>5</td></tr>
 * <tr><td>centralAgencies</td><td>30</td><td>22</td><td>22</td></tr>
 * <tr><td>ministriesAndProvinces</td><td>85</td><td>80</td><td>51</td></tr>
 * <tr><td>centralAgenciesAndProvinces</td><td>93</td><td>85</td><td>56</td></tr>
 * </table>
 *
 * <p>"22" and "85" count others after the reform than before it: a count alone does not tell the population.
 */
public final class VietnamRosters {

    private static final Roster PROVINCES = RosterFile.load("provinces.txt");
    private static final Roster MINISTRIES = RosterFile.load("ministries.txt");
    private static final Roster GOVERNMENT_AGENCIES = RosterFile.load("government-agencies.txt");
    private static final Roster CENTRAL_AGENCIES = including(
            "vn.central-agencies",
            "bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
            "ministries, ministry-level and government agencies",
            MINISTRIES,
            GOVERNMENT_AGENCIES);
    private static final Roster MINISTRIES_AND_PROVINCES = including(
            "vn.ministries-and-provinces", "bộ, ngành, địa phương", "ministries and provinces", MINISTRIES, PROVINCES);
    private static final Roster CENTRAL_AGENCIES_AND_PROVINCES = including(
            "vn.central-agencies-and-provinces",
            "bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và địa phương",
            "central agencies and provinces",
            CENTRAL_AGENCIES,
            PROVINCES);

    private VietnamRosters() {}

    /**
     * The provinces and the cities of their rank: 63 since 2008-08-01, 34 since 2025-07-01.
     *
     * <p>On 2025-01-01 Thừa Thiên Huế became the city of Huế (Resolution 175/2024/QH15). On 2025-07-01 52 of the 63
     * were merged into 23 (Resolution 202/2025/QH15); 11 went on as they were: Hà Nội, Huế, Lai Châu, Điện Biên, Sơn
     * La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh and Cao Bằng.
     *
     * @return the roster, from 2008-08-01; members in the order of the statistical office's codes
     */
    public static Roster provinces() {
        return PROVINCES;
    }

    /**
     * The ministries and the bodies of ministerial rank ("bộ, ngành"): 18 + 4, and 14 + 3 since 2025-03-01.
     *
     * <p>A merger that gave a ministry the name of one that was there before (Tài chính, Xây dựng, Nội vụ, Khoa học và
     * Công nghệ) made a new one: another id, and no member before the day.
     *
     * @return the roster, from 2020-01-01; members in the order of the resolutions
     */
    public static Roster ministries() {
        return MINISTRIES;
    }

    /**
     * The agencies under the government that are no ministries: 8, and 5 since 2025-03-01.
     *
     * @return the roster, from 2020-01-01
     */
    public static Roster governmentAgencies() {
        return GOVERNMENT_AGENCIES;
    }

    /**
     * Ministries, bodies of ministerial rank and agencies under the government: 22 + 8 = 30, and 17 + 5 = 22 since
     * 2025-03-01.
     *
     * @return the roster, from 2020-01-01; {@link #ministries()} first
     */
    public static Roster centralAgencies() {
        return CENTRAL_AGENCIES;
    }

    /**
     * "Bộ, ngành, địa phương": {@link #ministries()} and {@link #provinces()}.
     *
     * @return the roster, from 2020-01-01
     */
    public static Roster ministriesAndProvinces() {
        return MINISTRIES_AND_PROVINCES;
    }

    /**
     * {@link #centralAgencies()} and {@link #provinces()}.
     *
     * @return the roster, from 2020-01-01
     */
    public static Roster centralAgenciesAndProvinces() {
        return CENTRAL_AGENCIES_AND_PROVINCES;
    }

    private static Roster including(String id, String vietnamese, String english, Roster... parts) {
        Roster.Builder roster = Roster.builder()
                .id(RosterId.of(id))
                .title(LocalizedText.of(vietnamese, english))
                .addIncludes(parts)
                .startInclusive(parts[0].startInclusive());
        for (Roster part : parts) {
            if (part.startInclusive().isAfter(parts[0].startInclusive())) {
                roster.startInclusive(part.startInclusive());
            }
        }
        return roster.build();
    }
}
