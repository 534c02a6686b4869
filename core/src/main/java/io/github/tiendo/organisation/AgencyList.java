package io.github.tiendo.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Names of agencies as a report lists them, each with whom it means; nothing that was written is dropped.
 *
 * <p>{@link AgencyListNotation} reads and prints it.
 */
@Value.Immutable
public abstract class AgencyList implements Serializable {

    private static final long serialVersionUID = 1L;

    AgencyList() {}

    /**
     * The names with their headings.
     *
     * @return in the order written; empty if nobody is named
     */
    public abstract List<AgencyListGroup> groups();

    /**
     * A list without headings.
     *
     * @param agencies in the order in which they are to be printed
     * @return the list
     */
    public static AgencyList of(Collection<Agency> agencies) {
        AgencyListGroup.Builder group = AgencyListGroup.builder();
        for (Agency agency : agencies) {
            group.addEntries(
                    AgencyListEntry.builder().text(agency.name()).agency(agency).build());
        }
        return agencies.isEmpty()
                ? builder().build()
                : builder().addGroups(group.build()).build();
    }

    /**
     * All names of all groups.
     *
     * @return in the order written
     */
    public List<AgencyListEntry> entries() {
        List<AgencyListEntry> entries = new ArrayList<>();
        groups().forEach(group -> entries.addAll(group.entries()));
        return List.copyOf(entries);
    }

    /**
     * The agencies that are named.
     *
     * @return distinct, in the order of their first mention
     */
    public List<Agency> agencies() {
        Map<AgencyId, Agency> distinct = new LinkedHashMap<>();
        for (AgencyListEntry entry : entries()) {
            entry.agency().ifPresent(agency -> distinct.putIfAbsent(agency.id(), agency));
        }
        return List.copyOf(distinct.values());
    }

    /**
     * The ids of the agencies that are named.
     *
     * @return distinct, in the order of their first mention
     */
    public List<AgencyId> ids() {
        List<AgencyId> ids = new ArrayList<>();
        agencies().forEach(agency -> ids.add(agency.id()));
        return List.copyOf(ids);
    }

    /**
     * The names that nobody has on the day.
     *
     * @return as they were written, in order
     */
    public List<String> unknownNames() {
        List<String> unknown = new ArrayList<>();
        for (AgencyListEntry entry : entries()) {
            if (entry.agency().isEmpty()) {
                unknown.add(entry.text());
            }
        }
        return List.copyOf(unknown);
    }

    /**
     * How many names the headings say there are.
     *
     * @return the sum, or empty if a group does not say
     */
    public OptionalInt statedCount() {
        int sum = 0;
        for (AgencyListGroup group : groups()) {
            if (group.statedCount().isEmpty()) {
                return OptionalInt.empty();
            }
            sum += group.statedCount().getAsInt();
        }
        return groups().isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a list. */
    public static final class Builder extends ImmutableAgencyList.Builder {
        Builder() {}
    }
}
