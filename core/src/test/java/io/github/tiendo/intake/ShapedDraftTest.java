package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapedDraftTest {

    private static final DraftCell NAME = DraftCell.text("Tỷ lệ");

    /** Drafts that keep all constraints, each of another class. */
    private static final List<ShapedDraft> KEPT = List.of(
            IndicatorRowDraft.builder().name(NAME).build(),
            ResultDraft.builder().build(),
            TargetDraft.builder().build(),
            TaskRowDraft.builder().title(NAME).build(),
            CoverageRowDraft.builder().build(),
            AnswerRowDraft.builder().build(),
            ProgrammeDraft.builder().source("a.xlsx").build());

    @TestFactory
    List<DynamicTest> asksWhatTheAnnotationsOfEachGetterAsk() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ShapedDraft kept : KEPT) {
            Class<?> type = kept.getClass().getSuperclass();
            for (Method getter : type.getDeclaredMethods()) {
                if (getter.getReturnType() == DraftCell.class
                        && getter.getName().startsWith("get")) {
                    tests.add(DynamicTest.dynamicTest(
                            type.getSimpleName() + "." + getter.getName(), () -> check(kept, getter)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private static void check(ShapedDraft kept, Method getter) throws ReflectiveOperationException {
        Size size = getter.getAnnotation(Size.class);
        int most = size == null ? TextLengths.NAME : size.max();

        assertThat(with(kept, getter, "x".repeat(most)).keepsShape()).isTrue();
        assertThat(with(kept, getter, "x".repeat(most + 1)).keepsShape()).isEqualTo(size == null);
        assertThat(with(kept, getter, "").keepsShape()).isEqualTo(getter.getAnnotation(NotBlank.class) == null);
    }

    /** The draft with another cell, set by the method of its class that is named for the getter. */
    private static ShapedDraft with(ShapedDraft kept, Method getter, String text) throws ReflectiveOperationException {
        Method with = Arrays.stream(kept.getClass().getDeclaredMethods())
                .filter(method ->
                        method.getName().equals("with" + getter.getName().substring("get".length())))
                .findFirst()
                .orElseThrow();
        with.setAccessible(true);
        return (ShapedDraft) with.invoke(kept, text.isEmpty() ? DraftCell.blank() : DraftCell.text(text));
    }

    @Test
    void asksTheRowsBelowToo() {
        ResultDraft tooLong = ResultDraft.builder()
                .value(DraftCell.text("x".repeat(TextLengths.NAME + 1)))
                .build();

        assertThat(IndicatorRowDraft.builder()
                        .name(NAME)
                        .addResults(tooLong)
                        .build()
                        .keepsShape())
                .isFalse();
    }
}
