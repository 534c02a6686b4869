package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Agencies and their rosters, whose checks belong to the values. A roster with a part that cannot be used is none: its membership would be wrong.
 */
final class OrganisationCodecs {

    static final Codec<Agency> AGENCY = new Codec<>() {
        @Override
        public Optional<Agency> read(Fields fields) {
            Agency.Builder agency = Agency.builder();
            fields.id("id", fields.reading()::agency).ifPresent(agency::id);
            String name = fields.required("name", fields.id("name"));
            agency.englishName(fields.text("englishName"));
            Agency.Kind kind = fields.required("kind", fields.constant("kind", Agency.Kind.class));
            agency.aliases(fields.texts("aliases"))
                    .startInclusive(fields.date("startInclusive"))
                    .endExclusive(fields.date("endExclusive"));
            fields.end();
            if (name == null || kind == null || fields.isBroken()) {
                return Optional.empty();
            }
            return Optional.of(agency.name(name).kind(kind).build());
        }

        @Override
        public void write(Agency agency, ElementWriter out) throws IOException {
            out.text("id", agency.id().value());
            out.text("name", agency.name());
            out.text("englishName", agency.englishName());
            out.text("kind", agency.kind().name());
            out.texts("aliases", agency.aliases());
            out.text("startInclusive", agency.startInclusive());
            out.text("endExclusive", agency.endExclusive());
        }
    };

    static final Codec<Roster.Event> EVENT = new Codec<>() {
        @Override
        public Optional<Roster.Event> read(Fields fields) {
            Roster.EventKind kind = fields.required("kind", fields.constant("kind", Roster.EventKind.class));
            LocalDate date = fields.required("date", fields.date("date"));
            Roster.Event.Builder event = Roster.Event.builder()
                    .law(fields.text("law"))
                    .before(fields.ids("before", fields.reading()::agency))
                    .after(fields.ids("after", fields.reading()::agency));
            fields.end();
            if (kind == null || date == null || fields.isBroken()) {
                return Optional.empty();
            }
            return Optional.of(event.kind(kind).date(date).build());
        }

        @Override
        public void write(Roster.Event event, ElementWriter out) throws IOException {
            out.text("kind", event.kind().name());
            out.text("date", event.date().toString());
            out.text("law", event.law());
            out.texts("before", event.before());
            out.texts("after", event.after());
        }
    };

    static final Codec<Roster> ROSTER = new Codec<>() {
        @Override
        public Optional<Roster> read(Fields fields) {
            RosterId id = fields.required("id", fields.id("id", RosterId::of));
            LocalizedText title = fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE));
            Optional<String> source = fields.text("source");
            LocalDate start = fields.required("startInclusive", fields.date("startInclusive"));
            Roster.Builder roster = Roster.builder()
                    .source(source)
                    .agencies(fields.elements("agencies", AGENCY))
                    .events(fields.elements("events", EVENT))
                    .includes(fields.elements("includes", ROSTER));
            fields.end();
            if (id == null || title == null || start == null || fields.isBroken()) {
                return Optional.empty();
            }
            return Optional.of(roster.id(id).title(title).startInclusive(start).build());
        }

        @Override
        public void write(Roster roster, ElementWriter out) throws IOException {
            out.text("id", roster.id().value());
            out.localized("title", roster.title());
            out.text("source", roster.source());
            out.text("startInclusive", roster.startInclusive().toString());
            out.elements("agencies", roster.agencies(), AGENCY);
            out.elements("events", roster.events(), EVENT);
            out.elements("includes", roster.includes(), ROSTER);
        }
    };

    private OrganisationCodecs() {}
}
