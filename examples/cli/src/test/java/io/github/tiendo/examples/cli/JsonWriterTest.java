package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void writesFieldsInTheirOrder() {
        JsonWriter json = new JsonWriter();

        json.document(document -> {
            document.field("z", "Chỉ tiêu");
            document.field("a", new BigDecimal("1E+3"));
            document.field("none", null);
            document.object("empty", object -> {});
            document.objects("list", List.of(1, 2), (object, item) -> object.field("n", item));
            document.values("values", List.of("x", true));
            document.values("nothing", List.of());
        });

        assertThat(json).hasToString("""
                {
                  "z": "Chỉ tiêu",
                  "a": 1000,
                  "none": null,
                  "empty": {},
                  "list": [
                    {
                      "n": 1
                    },
                    {
                      "n": 2
                    }
                  ],
                  "values": [
                    "x",
                    true
                  ],
                  "nothing": []
                }
                """);
    }

    @Test
    void escapesWhatAStringCannotHold() throws IOException {
        StringBuilder hostile = new StringBuilder("\"\\/\u2028\ud83d\ude00 Đ");
        for (char c = 0; c < ' '; c++) {
            hostile.append(c);
        }
        JsonWriter json = new JsonWriter();

        json.document(document -> document.field("text", hostile + "\ud800"));

        String text = new ObjectMapper().readTree(json.toString()).get("text").asText();
        assertThat(text).isEqualTo(hostile + "\ud800");
        assertThat(json.toString()).contains("\\u0000").contains("\\ud800").doesNotContain("\u2028");
    }
}
