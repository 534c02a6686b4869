package io.github.tiendo.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** {@return the names with their headings, in the order written; empty if nobody is named} */
    public abstract List<Group> groups();

    /**
     * A list without headings.
     *
     * @param agencies in the order in which they are to be printed
     * @return the list
     */
    public static AgencyList of(Collection<Agency> agencies) {
        Group.Builder group = Group.builder();
        for (Agency agency : agencies) {
            group.addEntries(Entry.builder().text(agency.name()).agency(agency).build());
        }
        return agencies.isEmpty()
                ? builder().build()
                : builder().addGroups(group.build()).build();
    }

    /** {@return all names of all groups, in the order written} */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        groups().forEach(group -> entries.addAll(group.entries()));
        return List.copyOf(entries);
    }

    /** {@return the agencies that are named, distinct, in the order of their first mention} */
    public List<Agency> agencies() {
        Map<AgencyId, Agency> distinct = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            entry.agency().ifPresent(agency -> distinct.putIfAbsent(agency.id(), agency));
        }
        return List.copyOf(distinct.values());
    }

    /** {@return the ids of the agencies that are named, distinct, in the order of their first mention} */
    public List<AgencyId> ids() {
        List<AgencyId> ids = new ArrayList<>();
        agencies().forEach(agency -> ids.add(agency.id()));
        return List.copyOf(ids);
    }

    /** {@return the names that nobody has on the day, as they were written, in order} */
    public List<String> unknownNames() {
        List<String> unknown = new ArrayList<>();
        for (Entry entry : entries()) {
            if (entry.agency().isEmpty()) {
                unknown.add(entry.text());
            }
        }
        return List.copyOf(unknown);
    }

    /** {@return how many names the headings say there are, or empty if a group does not say} */
    public OptionalInt statedCount() {
        int sum = 0;
        for (Group group : groups()) {
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

    /** One name in a list of agencies, as it was written, and whom it means. */
    @Value.Immutable
    public abstract static class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        Entry() {}

        /** {@return the name as it was written; never blank} */
        public abstract String text();

        /** {@return whom it means: the agency, or empty if the name is not known on the day} */
        public abstract Optional<Agency> agency();

        /**
         * {@return what stands behind the name in brackets, or behind the last name of a list without them, or empty}
         */
        public abstract Optional<String> remark();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** The name as it was written. */
        @Override
        public String toString() {
            return text();
        }

        /** Builds an entry. */
        public static final class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }

    /** Names of a list that stand behind one heading: {@code Các Bộ: Tư pháp, Tài chính}. */
    @Value.Immutable
    public abstract static class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private static final Pattern COUNT = Pattern.compile("^\\D{0,12}?(\\d{1,6})(?![\\d/.,])");

        Group() {}

        /**
         * {@return the words in front of the names, such as {@code Các Bộ} or {@code 2 tỉnh}, without the colon; empty
         * if there are none}
         */
        public abstract Optional<String> heading();

        /** {@return the names, in the order written; may be empty} */
        public abstract List<AgencyList.Entry> entries();

        /** {@return how many names the heading says there are: the number at the start of the heading, or empty} */
        public OptionalInt statedCount() {
            if (heading().isEmpty()) {
                return OptionalInt.empty();
            }
            Matcher count = COUNT.matcher(heading().get());
            return count.find() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a group. */
        public static final class Builder extends ImmutableGroup.Builder {
            Builder() {}
        }
    }
}
