package io.github.tiendo.json;

import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import java.util.Optional;

/**
 * Agencies and their rosters, whose checks belong to the values. A roster with a part that cannot be used is none: its membership would be wrong.
 */
final class OrganisationCodecs {

    static final Codec<Agency> AGENCY = Members.of(Agency::builder, Agency.Builder::build)
            .optional("id", MemberForm.AGENCY, agency -> Optional.of(agency.id()), Agency.Builder::id)
            .required("name", MemberForm.NAME, Agency::name, Agency.Builder::name)
            .optional("englishName", MemberForm.TEXT, Agency::englishName, Agency.Builder::englishName)
            .required("kind", MemberForm.constant(Agency.Kind.class), Agency::kind, Agency.Builder::kind)
            .many("aliases", MemberForm.TEXTS, Agency::aliases, Agency.Builder::aliases)
            .optional("startInclusive", MemberForm.DATE, Agency::startInclusive, Agency.Builder::startInclusive)
            .optional("endExclusive", MemberForm.DATE, Agency::endExclusive, Agency.Builder::endExclusive);

    static final Codec<Roster.Event> EVENT = Members.of(Roster.Event::builder, Roster.Event.Builder::build)
            .required(
                    "kind", MemberForm.constant(Roster.EventKind.class), Roster.Event::kind, Roster.Event.Builder::kind)
            .required("date", MemberForm.DATE, Roster.Event::date, Roster.Event.Builder::date)
            .optional("law", MemberForm.TEXT, Roster.Event::law, Roster.Event.Builder::law)
            .many("before", MemberForm.AGENCIES, Roster.Event::before, Roster.Event.Builder::before)
            .many("after", MemberForm.AGENCIES, Roster.Event::after, Roster.Event.Builder::after);

    static final Codec<Roster> ROSTER = roster();

    private static Codec<Roster> roster() {
        Members<Roster, Roster.Builder> roster = Members.of(Roster::builder, Roster.Builder::build);
        return roster.required("id", MemberForm.id(RosterId::of), Roster::id, Roster.Builder::id)
                .required("title", MemberForm.WORDS, Roster::title, Roster.Builder::title)
                .optional("source", MemberForm.TEXT, Roster::source, Roster.Builder::source)
                .required("startInclusive", MemberForm.DATE, Roster::startInclusive, Roster.Builder::startInclusive)
                .many("agencies", MemberForm.objects(AGENCY), Roster::agencies, Roster.Builder::agencies)
                .many("events", MemberForm.objects(EVENT), Roster::events, Roster.Builder::events)
                .many("includes", MemberForm.objects(roster), Roster::includes, Roster.Builder::includes);
    }

    private OrganisationCodecs() {}
}
