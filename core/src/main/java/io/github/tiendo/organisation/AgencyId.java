package io.github.tiendo.organisation;

import io.github.tiendo.finding.TextId;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The identity of an agency: its name, and the day from which the name means this agency where it meant another
 * before.
 *
 * <p>Such as {@code an-giang} for the province up to 2025-06-30 and {@code an-giang@2025-07-01} for the one that was
 * merged from it and another. A team with its own keys gives those instead.
 */
@Value.Immutable
public abstract class AgencyId extends TextId<AgencyId> {

    private static final long serialVersionUID = 1L;

    AgencyId() {}

    /**
     * An id as it was given.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static AgencyId of(String value) {
        return ImmutableAgencyId.builder().value(notBlank("an agency", value)).build();
    }

    /**
     * The id that follows from a name that has meant one agency for as long as anybody here asks.
     *
     * @param name such as {@code Bộ Tài chính}
     * @return such as {@code bo-tai-chinh}
     * @throws IllegalArgumentException if the name holds no letter and no digit
     */
    public static AgencyId fromName(String name) {
        return of(slug(name));
    }

    /**
     * The id that follows from a name and its first day.
     *
     * @param name such as {@code Bộ Tài chính}
     * @param startInclusive the first day on which the name meant this agency
     * @return such as {@code bo-tai-chinh@2025-03-01}
     * @throws IllegalArgumentException if the name holds no letter and no digit
     */
    public static AgencyId fromName(String name, LocalDate startInclusive) {
        return of(slug(name) + "@" + startInclusive);
    }

    private static String slug(String name) {
        return String.join("-", NameKey.plainWords(name)).toLowerCase(Locale.ROOT);
    }
}
