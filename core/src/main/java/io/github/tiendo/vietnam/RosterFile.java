package io.github.tiendo.vietnam;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one of the roster files of this package; the format is told at the head of {@code provinces.txt}.
 *
 * <p>A name in an event means, before the arrow, the agency that had it until the day and, behind the arrow, the one
 * that has it from the day on. A name that the file does not list is that of an agency in another file whose name never
 * changed hands.
 */
final class RosterFile {

    private final Map<String, String> header = new HashMap<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Roster.Event> events = new ArrayList<>();

    private RosterFile() {}

    static Roster load(String name) {
        try (InputStream bytes = RosterFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no such resource: " + name);
            }
            RosterFile file = new RosterFile();
            file.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            return file.roster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.equals("agencies:") || line.equals("events:")) {
                section = line;
            } else if (section.isEmpty()) {
                int colon = line.indexOf(": ");
                header.put(line.substring(0, colon), line.substring(colon + 2));
            } else if (section.equals("agencies:")) {
                agencies.add(agency(line.split(" \\| ", -1)));
            } else {
                events.add(event(line.split(" \\| ", -1)));
            }
        }
    }

    private static Agency agency(String[] cells) {
        Agency.Builder agency =
                Agency.builder().kind(Agency.Kind.valueOf(cells[0])).name(cells[1]);
        value(cells[2]).ifPresent(aliases -> agency.addAliases(aliases.split("; ")));
        value(cells[3]).ifPresent(day -> agency.startInclusive(LocalDate.parse(day)));
        value(cells[4]).ifPresent(day -> agency.endExclusive(LocalDate.parse(day)));
        return agency.build();
    }

    private static Optional<String> value(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private Roster.Event event(String[] cells) {
        LocalDate date = LocalDate.parse(cells[0]);
        int arrow = cells[3].indexOf("->");
        return Roster.Event.builder()
                .date(date)
                .kind(Roster.EventKind.valueOf(cells[1]))
                .law(value(cells[2]))
                .before(ids(cells[3].substring(0, arrow), date.minusDays(1)))
                .after(ids(cells[3].substring(arrow + 2), date))
                .build();
    }

    private List<AgencyId> ids(String names, LocalDate day) {
        List<AgencyId> ids = new ArrayList<>();
        for (String name : names.strip().split(" \\+ ")) {
            if (!name.isEmpty()) {
                ids.add(id(name, day));
            }
        }
        return ids;
    }

    private AgencyId id(String name, LocalDate day) {
        for (Agency agency : agencies) {
            if (agency.name().equals(name) && agency.existsOn(day)) {
                return agency.id();
            }
        }
        return AgencyId.fromName(name);
    }

    private Roster roster() {
        return Roster.builder()
                .id(RosterId.of(header.get("roster")))
                .title(LocalizedText.of(header.get("vi"), header.get("en")))
                .source(header.get("source"))
                .startInclusive(LocalDate.parse(header.get("start")))
                .agencies(agencies)
                .events(events)
                .build();
    }
}
