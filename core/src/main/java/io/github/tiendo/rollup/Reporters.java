package io.github.tiendo.rollup;

import io.github.tiendo.organisation.AgencyId;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/** Bodies that reported, by number, so that a group keeps a bit for each and not the body. */
final class Reporters implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<AgencyId> bodies = new ArrayList<>();
    private final HashMap<AgencyId, Integer> numbers = new HashMap<>();

    /** The number of a body, from 0 in the order in which they came. */
    int number(AgencyId body) {
        Integer known = numbers.putIfAbsent(body, bodies.size());
        if (known == null) {
            bodies.add(body);
            return bodies.size() - 1;
        }
        return known;
    }

    /** Which numbers the bodies of others have here, by their numbers there. */
    int[] numbersOf(Reporters others) {
        return others.bodies.stream().mapToInt(this::number).toArray();
    }

    /** The bodies known by now in the order of their ids. */
    Ordered ordered() {
        AgencyId[] ordered = bodies.stream().sorted().toArray(AgencyId[]::new);
        int[] places = new int[ordered.length];
        IntStream.range(0, ordered.length).forEach(place -> places[number(ordered[place])] = place);
        return new Ordered(ordered, places);
    }

    /** Bodies in the order of their ids, and the place of each number among them. */
    record Ordered(AgencyId[] bodies, int[] places) {

        /** The bodies with these numbers, a bit for each. */
        Set<AgencyId> of(BitSet numbered) {
            BitSet present = new BitSet(bodies.length);
            numbered.stream().map(number -> places[number]).forEach(present::set);
            return new Some(bodies, present);
        }
    }

    /** Some of the bodies, in their order, which nobody else holds. */
    static final class Some extends AbstractSet<AgencyId> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AgencyId[] bodies;
        private final BitSet present;

        Some(AgencyId[] bodies, BitSet present) {
            this.bodies = bodies;
            this.present = present;
        }

        static Some copyOf(Set<AgencyId> bodies) {
            AgencyId[] ordered = bodies.stream().sorted().toArray(AgencyId[]::new);
            BitSet all = new BitSet();
            all.set(0, ordered.length);
            return new Some(ordered, all);
        }

        @Override
        public boolean contains(Object body) {
            int place = body instanceof AgencyId id ? Arrays.binarySearch(bodies, id) : -1;
            return place >= 0 && present.get(place);
        }

        @Override
        public Iterator<AgencyId> iterator() {
            return present.stream().mapToObj(place -> bodies[place]).iterator();
        }

        @Override
        public int size() {
            return present.cardinality();
        }
    }
}
