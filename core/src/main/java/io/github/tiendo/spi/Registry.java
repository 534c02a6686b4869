package io.github.tiendo.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
     * service that cannot be made is passed over and named in {@link #problems()}.
     *
     * @param services the loader, made by the caller for a class loader that it chooses
     * @param id the name of a plug-in
     * @param <P> the kind of plug-in
     * @return the registry
     * @throws IllegalArgumentException if two classes have one id
     */
    public static <P> Registry<P> load(ServiceLoader<P> services, Function<P, String> id) {
        List<P> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        services.stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .forEach(provider -> {
                    try {
                        found.add(provider.get());
                    } catch (ServiceConfigurationError e) {
                        problems.add(provider.type().getName() + ": " + e.getMessage());
                    }
                });
        return new Registry<>(id, byId(found, id), problems);
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
                throw new IllegalArgumentException("two plug-ins have the id '" + id.apply(plugin) + "': "
                        + other.getClass().getName() + " and "
                        + plugin.getClass().getName());
            }
        }
        return byId;
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
     * The services that could not be loaded.
     *
     * @return a line for each, with its class and the cause; usually empty
     */
    public List<String> problems() {
        return problems;
    }
}
