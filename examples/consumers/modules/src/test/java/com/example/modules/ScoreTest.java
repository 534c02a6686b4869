package com.example.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tiendo.json.JsonForms;
import io.github.tiendo.spi.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void scoresOnTheModulePath() throws Exception {
        byte[] json = ("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
                        + "\"indicators\":[{\"id\":\"i\",\"name\":{\"en\":\"I\"}}]}}")
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(1, Score.of(Source.of("p.json", json)).counted());
        assertEquals("com.example.modules", Score.class.getModule().getName());
        assertEquals("io.github.tiendo.json", JsonForms.class.getModule().getName());
    }

    @Test
    void needsNoDatabind() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }
}
