package io.github.tiendo.programme;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.target.TargetId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The grade that a body stated of an indicator, or of one of its targets. It is a judgement with an author and a day,
 * and is kept beside whatever a method computes.
 */
@Value.Immutable
public abstract class DeclaredGrade implements Serializable {

    private static final long serialVersionUID = 1L;

    DeclaredGrade() {}

    /** {@return the indicator graded} */
    public abstract IndicatorId indicator();

    /**
     * {@return the target graded, where the row prints one: the target's id, or empty if the indicator as such was
     * graded}
     */
    public abstract Optional<TargetId> target();

    /** {@return a grade of any scale} */
    public abstract Grade grade();

    /**
     * {@return the period up to whose end it was declared, where its report states grades of several, as a workbook
     * with a sheet for each year does, or empty if the grade is of the time of its report}
     */
    public abstract Optional<Period> period();

    /**
     * In which role it was declared.
     *
     * @return final unless set
     */
    @Value.Default
    public Role role() {
        return Role.FINAL;
    }

    /** {@return who declared it, or empty if not stated} */
    public abstract Optional<AgencyId> author();

    /** {@return when it was declared, or empty if its report's day of issue says so} */
    public abstract Optional<LocalDate> declaredOn();

    /** {@return why: the reason, or empty if none was given} */
    public abstract Optional<String> reason();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableDeclaredGrade.Builder {
        Builder() {}
    }

    /** In which role a body declares a grade; the order is that of their weight, the last one strongest. */
    public enum Role {
        /** By the agency itself. */
        SELF,
        /** By a body that reviews the agency's own grade. */
        REVIEW,
        /** By the body that decides. */
        FINAL
    }
}
