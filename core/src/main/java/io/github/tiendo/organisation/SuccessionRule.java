package io.github.tiendo.organisation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/**
 * When a member that was made of several counts as covered. Only the caller may choose: the same 55 of 63 provinces
 * are 32 of 34 by the first rule and 27 of 34 by the second.
 */
public enum SuccessionRule implements Localized {
    /** Covered if at least one of its parts was. */
    ANY_PART,
    /** Covered only if all of its parts were. */
    ALL_PARTS,
    /** Stated anew: somebody names the members that are covered, see {@link Coverage#restatedOn}. */
    RESTATED;

    @Override
    public String text(Locale language) {
        return OrganisationFindingCode.TEXTS.label(this, language);
    }
}
