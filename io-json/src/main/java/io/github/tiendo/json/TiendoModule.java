package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a team write and read our values inside its own JSON documents with its own {@code ObjectMapper} (Jackson 2), each in
 * the {@linkplain JsonForms form} that it has: ids, units and periods as strings (also as keys of maps), everything else as
 * objects.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new TiendoModule()).build();
 * mapper.writeValueAsString(Period.quarter(2022, 1));                      // "2022-Q1"
 * mapper.readValue(text, Observation.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it on the class path. What a service would answer with has a form: {@link JsonForms} lists the types. A
 * value of core without a form is refused, not written as an empty object. For Jackson 3 there is {@code
 * tiendo-io-json-jackson3}, which gives the same JSON.
 *
 * <p>A value that cannot be read is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message
 * names every finding in English. A whole programme can stand in another document too; {@link JsonProgrammeReader} is the
 * better way to read one, since it keeps what can be used. An assessment stands with its programme.
 */
public final class TiendoModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient JsonForms forms;

    /** A module that knows the grades of the built-in scales. */
    public TiendoModule() {
        this(List.of());
    }

    /**
     * A module that also knows the grades of these scales.
     *
     * @param scales the user's own scales
     */
    public TiendoModule(Collection<Scale> scales) {
        super("tiendo", new Version(JsonSchema.MAJOR, JsonSchema.MINOR, 0, null, "io.github.tiendo", "tiendo-io-json"));
        forms = JsonForms.withScales(scales);
        forms.all().forEach(this::add);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return forms.lacks(type.getRawClass()) ? new Refused() : null;
            }
        });
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new FormSerializer<>(form));
        if (form.isText()) {
            addKeySerializer(form.type(), new KeySerializer<>(form));
        }
        if (!form.isReadable()) {
            addDeserializer(form.type(), new WrittenOnly<>(form));
        } else if (form.isText()) {
            addDeserializer(form.type(), new TextDeserializer<>(form));
            addKeyDeserializer(form.type(), new KeyOfText(form));
        } else {
            addDeserializer(form.type(), new ObjectDeserializer<>(form));
        }
    }

    private static final class FormSerializer<T> extends JsonSerializer<T> {
        private final JsonForm<T> form;

        FormSerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            form.write(value, new GeneratorTokens(out));
        }
    }

    private static final class KeySerializer<T> extends JsonSerializer<T> {
        private final JsonForm<T> form;

        KeySerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(form.text(value));
        }
    }

    /** A value of ours that would otherwise be written as next to nothing. */
    private static final class Refused extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.reportMappingProblem(
                    "%s has no form in JSON", value.getClass().getName());
        }
    }

    /** A value that is made of others, which are what is read. */
    private static final class WrittenOnly<T> extends JsonDeserializer<T> {
        private final JsonForm<T> form;

        WrittenOnly(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportInputMismatch(
                    form.type(),
                    "%s is written and not read: read what it was made of, and make it again",
                    form.type().getSimpleName());
        }
    }

    private static final class TextDeserializer<T> extends JsonDeserializer<T> {
        private final JsonForm<T> form;

        TextDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            if (text == null) {
                return context.reportInputMismatch(form.type(), "expected %s", Expected.TEXT.text(Languages.ENGLISH));
            }
            try {
                return form.parse(text);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(form.type(), "%s", e.getMessage());
            }
        }
    }

    private static final class KeyOfText extends KeyDeserializer {
        private final JsonForm<?> form;

        KeyOfText(JsonForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return form.parse(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(form.type(), key, "%s", e.getMessage());
            }
        }
    }

    private static final class ObjectDeserializer<T> extends JsonDeserializer<T> {
        private final JsonForm<T> form;

        ObjectDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonForm.ValueBuilder<T> builder = form.builder(ReadLimits.standard());
            JsonToken token = parser.currentToken();
            do {
                pass(parser, token, builder);
            } while (!builder.isFull() && (token = parser.nextToken()) != null);
            Outcome<T> read = builder.outcome();
            return read.isComplete()
                    ? read.orThrow()
                    : context.reportInputMismatch(form.type(), "%s", JsonForm.problems(read.findings()));
        }

        private static void pass(JsonParser parser, JsonToken token, JsonForm.Tokens out) throws IOException {
            switch (token) {
                case START_OBJECT -> out.startObject();
                case END_OBJECT -> out.endObject();
                case START_ARRAY -> out.startList();
                case END_ARRAY -> out.endList();
                case FIELD_NAME -> out.name(parser.currentName());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(parser.getDecimalValue());
                case VALUE_TRUE -> out.logical(true);
                case VALUE_FALSE -> out.logical(false);
                case VALUE_NULL -> out.nothing();
                default -> out.text(String.valueOf(parser.getText()));
            }
        }
    }
}
