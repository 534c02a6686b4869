package io.github.tiendo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final ElementRef ROW = ElementRef.of("indicator", "a");
    private static final ElementRef GRADE = ElementRef.of("indicator", "a", "grade");

    private static final SourceLocation CELL = SourceLocation.ofCell("f.xlsx", "S", 6, 2);

    /** A thousand elements in cells of two sheets in turn, in lines of a document, and in the document as a whole. */
    private static Map<ElementRef, SourceLocation> many() {
        Map<ElementRef, SourceLocation> places = new LinkedHashMap<>();
        for (int i = 0; i < 250; i++) {
            String id = "id-" + i;
            places.put(ElementRef.of("indicator", id), SourceLocation.ofCell("f.xlsx", "S", i, 1));
            places.put(ElementRef.of("indicator", id, "grade"), SourceLocation.ofCell("f.xlsx", "T", 2 * i, 0));
            places.put(
                    ElementRef.of("task", id),
                    SourceLocation.builder().source("f.json").line(i + 1).build());
            places.put(ElementRef.of("task", id, "status"), SourceLocation.of("f.json"));
        }
        return places;
    }

    @Test
    void keepEveryPlaceInItsOrder() {
        Map<ElementRef, SourceLocation> many = many();

        Origins origins = Origins.from(many);

        assertThat(origins.places().entrySet()).containsExactlyElementsOf(many.entrySet());
        many.forEach((element, place) -> {
            assertThat(origins.of(element)).contains(place);
            assertThat(origins.places()).containsEntry(element, place);
        });
        assertThat(origins.places()).doesNotContainKey(ElementRef.of("indicator", "id-250"));
        assertThat(origins).isEqualTo(Origins.from(many())).hasSameHashCodeAs(Origins.from(many()));
        assertThat(origins).isNotEqualTo(Origins.none());
    }

    @Test
    void areTheSameWhenTheyWereWrittenAndReadAgain() throws Exception {
        Origins origins = Origins.from(many());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(origins);
        }

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(origins);
    }

    @Test
    void takeTheFirstPlaceThatIsSaidOfAnElement() {
        Origins origins = Origins.builder()
                .putPlaces(ROW, CELL)
                .putPlaces(ROW, SourceLocation.of("g.xlsx"))
                .build();

        assertThat(origins.places()).containsOnly(Map.entry(ROW, CELL));
    }

    @Test
    void cannotBeChanged() {
        Map<ElementRef, SourceLocation> places =
                Origins.builder().putPlaces(ROW, CELL).build().places();

        assertThatThrownBy(() -> places.put(GRADE, CELL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areBuiltOnce() {
        Origins.Builder builder = Origins.builder();
        builder.build();

        assertThatThrownBy(() -> builder.putPlaces(ROW, CELL)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellFromWhichPlacesSomethingWasRead() {
        SourceLocation line = SourceLocation.builder().source("f.json").line(3).build();
        SourceLocation far = SourceLocation.ofCell("f.xlsx", "S", Integer.MAX_VALUE, 2);
        Origins.Builder origins =
                Origins.builder().putPlaces(ROW, CELL).putPlaces(ROW, far).alsoFrom(line);

        assertThat(origins.isFrom(CELL)).isTrue();
        assertThat(origins.isFrom(far)).isTrue();
        assertThat(origins.isFrom(line)).isTrue();
        assertThat(origins.isFrom(SourceLocation.ofCell("f.xlsx", "S", 6, 3))).isFalse();
        assertThat(origins.isFrom(SourceLocation.ofCell("f.xlsx", "S", 7, 2))).isFalse();
        assertThat(origins.isFrom(SourceLocation.ofCell("f.xlsx", "T", 6, 2))).isFalse();
        assertThat(origins.isFrom(SourceLocation.of("f.json"))).isFalse();
    }
}
