package io.github.tiendo.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the standard constraints ask of the cells of a draft row, read from the annotations of the row's getters: which cells
 * break them can be told without a validation provider.
 */
final class RowShape {

    private static final ClassValue<RowShape> SHAPES = new ClassValue<>() {
        @Override
        protected RowShape computeValue(Class<?> type) {
            return new RowShape(type);
        }
    };

    /** A cell of the row, and what is asked of it; not standard where it has other annotations, which only a provider knows. */
    private record Cell(String property, Method getter, boolean isRequired, int most, boolean isStandard) {

        DraftCell of(Object draft) {
            return (DraftCell) get(getter, draft);
        }

        boolean allows(DraftCell cell) {
            boolean isTooLong = !cell.isShort(most / GROWTH) && cell.display().length() > most;
            return isStandard && !isTooLong && !(isRequired && cell.display().isEmpty());
        }
    }

    private static final String GETTER = "get";
    private static final Object[] NO_ARGUMENTS = {};

    /** No text in normal form is longer than so many times what was typed. */
    private static final int GROWTH = 3;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Method> rowsBelow = new ArrayList<>();

    private RowShape(Class<?> type) {
        Method[] getters = type.getDeclaredMethods();
        Arrays.sort(getters, Comparator.comparing(Method::getName));
        for (Method getter : getters) {
            if (getter.getReturnType() == DraftCell.class && getter.getName().startsWith(GETTER)) {
                cells.add(cell(getter));
            } else if (isCascaded(getter)) {
                rowsBelow.add(getter);
            }
        }
    }

    private static Cell cell(Method getter) {
        NotBlank notBlank = getter.getAnnotation(NotBlank.class);
        Size size = getter.getAnnotation(Size.class);
        boolean isStandard = getter.getAnnotations().length == (notBlank == null ? 0 : 1) + (size == null ? 0 : 1);
        String name = getter.getName().substring(GETTER.length());
        return new Cell(
                Character.toLowerCase(name.charAt(0)) + name.substring(1),
                getter,
                notBlank != null,
                size == null ? Integer.MAX_VALUE : size.max(),
                isStandard);
    }

    private static boolean isCascaded(Method getter) {
        return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class);
    }

    /** The shape of a draft, whose class is generated from the one that states the constraints. */
    private static RowShape of(Object draft) {
        return SHAPES.get(draft.getClass().getSuperclass());
    }

    /** A cell that breaks a constraint: the row in which it is, and its property. */
    record Refused(Object row, String property) {}

    /** Whether no cell of a draft, or of the rows below it, breaks a constraint. */
    static boolean isKept(Object draft) {
        RowShape shape = of(draft);
        for (Cell cell : shape.cells) {
            if (!cell.allows(cell.of(draft))) {
                return false;
            }
        }
        for (Object below : shape.below(draft)) {
            if (!isKept(below)) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a draft, and of the rows below it, that break a constraint. */
    static List<Refused> refused(Object draft) {
        return Stream.concat(
                        of(draft).cells.stream()
                                .filter(cell -> !cell.allows(cell.of(draft)))
                                .map(cell -> new Refused(draft, cell.property)),
                        of(draft).below(draft).stream().flatMap(below -> refused(below).stream()))
                .toList();
    }

    /** The rows below a draft; those of a programme come one by one. */
    private List<Object> below(Object draft) {
        List<Object> below = new ArrayList<>();
        if (!(draft instanceof ProgrammeDraft)) {
            rowsBelow.forEach(getter -> below.addAll((List<?>) get(getter, draft)));
        }
        return below;
    }

    /** The cell of a property; blank where it has none. */
    static DraftCell cell(Object draft, String property) {
        return of(draft).cells.stream()
                .filter(cell -> cell.property.equals(property))
                .map(cell -> cell.of(draft))
                .findFirst()
                .orElse(DraftCell.blank());
    }

    /** The names of the properties that are cells. */
    static List<String> properties(Object draft) {
        return of(draft).cells.stream().map(Cell::property).toList();
    }

    private static Object get(Method getter, Object draft) {
        try {
            return getter.invoke(draft, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a getter of a draft cannot be called: " + getter, e);
        }
    }
}
