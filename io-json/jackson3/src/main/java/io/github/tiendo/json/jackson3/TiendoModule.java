package io.github.tiendo.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.json.JsonForm;
import io.github.tiendo.json.JsonForms;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a team write and read our values inside its own JSON documents with its own {@code JsonMapper} of Jackson 3, each in
 * the {@linkplain JsonForms form} that it has everywhere.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();    // as Spring Boot 4 does
 * mapper.writeValueAsString(Period.quarter(2022, 1));                      // "2022-Q1"
 * mapper.readValue(text, Observation.class);
 * }</pre>
 *
 * <p>A value of core without a form is refused, not written as an empty object. A value that cannot be read is a {@link
 * tools.jackson.databind.exc.MismatchedInputException} whose message names every finding in English.
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
        super("tiendo");
        forms = JsonForms.withScales(scales);
        forms.all().forEach(this::add);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
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

    private static final class FormSerializer<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        FormSerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            try {
                form.write(value, new GeneratorTokens(out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class KeySerializer<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        KeySerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(form.text(value));
        }
    }

    /** A value of ours that would otherwise be written as next to nothing. */
    private static final class Refused extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportMappingProblem(
                    "%s has no form in JSON", value.getClass().getName());
        }
    }

    /** A value that is made of others, which are what is read. */
    private static final class WrittenOnly<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;

        WrittenOnly(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportInputMismatch(
                    form.type(),
                    "%s is written and not read: read what it was made of, and make it again",
                    form.type().getSimpleName());
        }
    }

    private static final class TextDeserializer<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;

        TextDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) {
                return context.reportInputMismatch(form.type(), "expected a text");
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
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.parse(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(form.type(), key, "%s", e.getMessage());
            }
        }
    }

    private static final class ObjectDeserializer<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;

        ObjectDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
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

        private static void pass(JsonParser parser, JsonToken token, JsonForm.ValueBuilder<?> out) {
            switch (token) {
                case START_OBJECT -> out.startObject();
                case END_OBJECT -> out.endObject();
                case START_ARRAY -> out.startList();
                case END_ARRAY -> out.endList();
                case PROPERTY_NAME -> out.name(parser.currentName());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(parser.getDecimalValue());
                case VALUE_TRUE -> out.logical(true);
                case VALUE_FALSE -> out.logical(false);
                case VALUE_NULL -> out.nothing();
                default -> out.text(String.valueOf(parser.getString()));
            }
        }
    }
}
