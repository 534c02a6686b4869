package io.github.tiendo.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * The plug-ins of one kind by id: those found as services, and those added by hand.
 *
 * <pre>{@code
 * Registry<ProgrammeReader> readers =
 *         Registry.load(ServiceLoader.load(ProgrammeReader.class, getClass().getClassLoader()), ProgrammeReader::id);
 * }</pre>
 *
 * @param <P> the kind of plug-in
 */
public final class Registry<P> {

    private final Function<P, String> id;
    private final Map<String, P> plugins;
    private final List<String> problems;

    private Registry(Function<P, String> id, Map<String, P> plugins, List<String> problems) {
        this.id = id;
        this.plugins = plugins;
        this.problems = List.copyOf(problems);
    }

    /**
     * The services that a loader finds, in the order of their class names, so that the class path does not decide. A
     * service that cannot be made, or whose id is taken, is passed over and named in {@link #problems()}.
     *
     * @param services the loader, made by the caller for a class loader that it chooses
     * @param id the name of a plug-in
     * @param <P> the kind of plug-in
     * @return the registry
     */
    public static <P> Registry<P> load(ServiceLoader<P> services, Function<P, String> id) {
        return load(List.of(), services, id);
    }

    /**
     * Plug-ins that are there anyway, and behind them the services that a loader finds, as {@link #load(ServiceLoader,
     * Function)} takes them.
     *
     * @param builtIn the plug-ins that are there anyway
     * @param services the loader
     * @param id the name of a plug-in
     * @param <P> the kind of plug-in
     * @return the registry
     * @throws IllegalArgumentException if two of those that are there anyway have one id
     */
    public static <P> Registry<P> load(
            Collection<? extends P> builtIn, ServiceLoader<P> services, Function<P, String> id) {
        Map<String, P> byId = byId(builtIn, id);
        List<String> problems = new ArrayList<>();
        for (P service : made(services, problems)) {
            P other = byId.putIfAbsent(id.apply(service), service);
            if (other != null) {
                problems.add(twice(id.apply(service), other, service));
            }
        }
        return new Registry<>(id, byId, problems);
    }

    private static <P> List<P> made(ServiceLoader<P> services, List<String> problems) {
        List<P> made = new ArrayList<>();
        Iterator<P> providers = services.iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    made.add(providers.next());
                }
            } catch (ServiceConfigurationError e) {
                // the iterator goes on behind what it could not make
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        made.sort(Comparator.comparing(service -> service.getClass().getName()));
        return made;
    }

    /**
     * These plug-ins and no others.
     *
     * @param plugins the plug-ins
     * @param id the name of a plug-in
     * @param <P> their kind
     * @return the registry
     * @throws IllegalArgumentException if two of them have one id
     */
    public static <P> Registry<P> of(Collection<? extends P> plugins, Function<P, String> id) {
        return new Registry<>(id, byId(plugins, id), List.of());
    }

    private static <P> Map<String, P> byId(Collection<? extends P> plugins, Function<P, String> id) {
        Map<String, P> byId = new LinkedHashMap<>();
        for (P plugin : plugins) {
            P other = byId.putIfAbsent(id.apply(plugin), plugin);
            if (other != null) {
                throw new IllegalArgumentException(twice(id.apply(plugin), other, plugin));
            }
        }
        return byId;
    }

    private static String twice(String id, Object one, Object other) {
        return "two plug-ins have the id '" + id + "': " + one.getClass().getName() + " and "
                + other.getClass().getName();
    }

    /**
     * This registry with one more plug-in.
     *
     * @param plugin the plug-in
     * @return a copy
     * @throws IllegalArgumentException if its id is taken
     */
    public Registry<P> with(P plugin) {
        List<P> all = new ArrayList<>(plugins.values());
        all.add(plugin);
        return new Registry<>(id, byId(all, id), problems);
    }

    /** {@return the plug-ins in a stable order} */
    public List<P> all() {
        return List.copyOf(plugins.values());
    }

    /**
     * The plug-in with this id.
     *
     * @param id the id
     * @return the plug-in, or empty if there is none
     */
    public Optional<P> find(String id) {
        return Optional.ofNullable(plugins.get(id));
    }

    /**
     * The plug-in with this id.
     *
     * @param id the id
     * @return the plug-in
     * @throws IllegalArgumentException if there is none; the message lists the ids there are
     */
    public P require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "nothing is called '" + id + "'; there are " + String.join(", ", plugins.keySet())));
    }

    /**
     * {@return the services that are not there because they could not be made, or because their id was taken: a line
     * for each, with its class and the cause; usually empty}
     */
    public List<String> problems() {
        return problems;
    }
}
