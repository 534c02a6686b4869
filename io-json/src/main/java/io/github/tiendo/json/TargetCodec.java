package io.github.tiendo.json;

import io.github.tiendo.period.Period;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.util.Optional;

/** A target: {@code id}, {@code due}, the members of its condition, {@code baseline}, {@code decidedOn}, {@code printed}. */
final class TargetCodec {

    static final Codec<Baseline> BASELINE = Members.<Baseline, Members.Two<Period, Quantity>>of(
                    Members.Two::new, parts -> Baseline.of(parts.first(), parts.second()))
            .required("period", MemberForm.PERIOD, Baseline::period, Members.Two::first)
            .inner(ValueCodec.QUANTITY_MEMBERS, Baseline::value, Members.Two::second);

    static final Codec<Target> INSTANCE = Members.of(Target::builder, Target.Builder::build)
            .optional("id", MemberForm.id(TargetId::of), target -> Optional.of(target.id()), Target.Builder::id)
            .optional("due", MemberForm.PERIOD, Target::due, Target.Builder::due)
            .inner(ConditionCodec.INSTANCE, Target::condition, Target.Builder::condition)
            .optional("baseline", MemberForm.object(BASELINE), Target::baseline, Target.Builder::baseline)
            .optional("decidedOn", MemberForm.DATE, Target::decidedOn, Target.Builder::decidedOn)
            .optional("printed", MemberForm.TEXT, Target::printed, Target.Builder::printed);

    /** A target of a part: {@code indicator}, {@code subject} and {@code dimensions}, as a value has them, and {@code target}. */
    static final Codec<PartTarget> OF_PART = Members.of(PartTarget::builder, PartTarget.Builder::build)
            .required("indicator", MemberForm.INDICATOR, PartTarget::indicator, PartTarget.Builder::indicator)
            .optional("subject", MemberForm.AGENCY, PartTarget::subject, PartTarget.Builder::subject)
            .many("dimensions", MemberForm.TEXTS_BY_NAME, PartTarget::dimensions, PartTarget.Builder::dimensions)
            .required("target", MemberForm.object(INSTANCE), PartTarget::target, PartTarget.Builder::target);

    private TargetCodec() {}
}
