package io.github.tiendo.excel;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which other parts a part refers to. */
record Relationships(List<Relationship> all) {

    private static final int MAX = 10_000;

    /**
     * One other part.
     *
     * @param id by which the part names it
     * @param kind the last word of its type, such as {@code worksheet}; the same in both kinds of Open XML
     * @param target the name of the other part
     */
    record Relationship(String id, String kind, String target) {}

    /** Those of a part, or of the whole file where the name is empty; none where they are not told. */
    static Relationships of(ZipParts parts, String part, ReadBudget budget) throws IOException, RefusedException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<ZipParts.Part> own = parts.find(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        List<Relationship> all = new ArrayList<>();
        if (own.isPresent()) {
            try (XmlPart xml = XmlPart.open(parts, own.get(), budget)) {
                if (xml.nextChild(0)) {
                    while (xml.nextChild(1)) {
                        if (xml.name().equals("Relationship")) {
                            add(all, xml, folder);
                        }
                        xml.pass();
                    }
                }
            }
        }
        return new Relationships(all);
    }

    private static void add(List<Relationship> all, XmlPart xml, String folder) throws RefusedException {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null || "External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        if (all.size() == MAX) {
            throw RefusedException.exceeded("parts", MAX);
        }
        all.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        path = path.startsWith("/") ? path.substring(1) : folder + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        String name = String.join("/", steps);
        try {
            return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    Optional<Relationship> ofKind(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    Optional<Relationship> of(@Nullable String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
