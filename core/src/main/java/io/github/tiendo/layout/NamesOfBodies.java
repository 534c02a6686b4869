package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of the bodies of a table. Of several of one name each is called with the place to which it belongs, which a column
 * beside ({@code Xã Hòa Bình}, {@code Huyện cũ}) or the group above tells: {@code Xã Hòa Bình – Huyện Lạc Sơn}.
 */
final class NamesOfBodies {

    private static final List<String> KINDS = LayoutWords.plain("head.body");

    /** Those that share their name with others. */
    private final Map<Line, DraftCell> ofOneName = new LinkedHashMap<>();

    private final RowReader reader;

    /**
     * The names of rows.
     *
     * @param bodies the rows that are about one body each
     * @param groups what a row stands under; blank if it stands under nothing
     * @param findings gets what told bodies of one name apart
     */
    NamesOfBodies(
            List<Line> bodies,
            TableHead head,
            RowReader reader,
            Function<Line, DraftCell> groups,
            List<Finding> findings) {
        this.reader = reader;
        List<List<Line>> again = bodies.stream()
                .filter(line -> !reader.nameOfBody(line).isMissing())
                .collect(Collectors.groupingBy(
                        line -> HeadText.plain(reader.nameOfBody(line).display()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(lines -> lines.size() > 1)
                .toList();
        if (again.isEmpty()) {
            return;
        }
        Optional<HeadCell> place = head.others().stream()
                .filter(cell -> Words.holdsAny(HeadText.plain(cell.cell().display()), KINDS))
                .filter(cell -> again.stream().allMatch(lines -> areApart(lines, line -> line.at(cell.index()))))
                .findFirst();
        Function<Line, DraftCell> apart = place.<Function<Line, DraftCell>>map(cell -> line -> line.at(cell.index()))
                .orElse(groups);
        if (again.stream().allMatch(lines -> areApart(lines, apart))) {
            again.forEach(lines -> lines.forEach(line -> {
                DraftCell name = reader.nameOfBody(line);
                DraftCell full = DraftCell.text(
                        name.display() + " – " + apart.apply(line).display());
                ofOneName.put(line, full.atPlaceOf(name));
            }));
            findings.add(Finding.of(LayoutFindingCode.BODIES_OF_ONE_NAME)
                    .with("count", ofOneName.size())
                    .with(
                            "names",
                            ofOneName.values().stream().map(DraftCell::display).toList())
                    .at(reader.place(again.get(0).get(0))));
        }
    }

    /** Whether something that stands in each row, and is a name, differs in all of them. */
    private static boolean areApart(List<Line> lines, Function<Line, DraftCell> place) {
        Set<String> places = lines.stream()
                .map(place)
                .filter(ColumnCells::isWords)
                .map(cell -> HeadText.plain(cell.display()))
                .collect(Collectors.toCollection(HashSet::new));
        return places.size() == lines.size();
    }

    DraftCell of(Line line) {
        DraftCell full = ofOneName.get(line);
        return full == null ? reader.nameOfBody(line) : full;
    }
}
