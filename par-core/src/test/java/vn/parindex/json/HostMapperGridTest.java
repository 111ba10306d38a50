package vn.parindex.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.parindex.laws.HostMapper;
import vn.parindex.laws.HostMapperGrid;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Mappers of Jackson 2. */
class HostMapperGridTest extends HostMapperGrid {

    private record Two(ObjectMapper mapper, boolean writesTypes) implements HostMapper {

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value, Class<?> generic, Class<?>... arguments) throws Exception {
            return mapper.writerFor(type(generic, arguments)).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Class<?> generic, Class<?>... arguments) throws Exception {
            return mapper.readValue(json, type(generic, arguments));
        }

        private JavaType type(Class<?> generic, Class<?>... arguments) {
            return mapper.getTypeFactory().constructParametricType(generic, arguments);
        }

        /** Needs jackson-datatype-jdk8 in Jackson 2, which is not tried. */
        @Override
        public boolean knowsOptional() {
            return false;
        }
    }

    /** A host that wants fields and nothing else. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.ANY,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private abstract static class FieldsOnly {

        @JsonValue(false)
        abstract Object id();
    }

    private static final BasicPolymorphicTypeValidator ANY =
            BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

    @SuppressWarnings("deprecation") // hosts still use them
    private static Map<String, UnaryOperator<JsonMapper.Builder>> settings() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put("default", mapper -> mapper);
        settings.put(
                "as Spring Boot 3.5",
                mapper -> mapper.disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS));
        settings.put(
                "as Quarkus",
                mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                                SerializationFeature.FAIL_ON_EMPTY_BEANS));
        settings.put(
                "big decimals",
                mapper -> mapper.enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.USE_BIG_INTEGER_FOR_INTS));
        settings.put("plain decimals", mapper -> mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN));
        settings.put("empty beans", mapper -> mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS));
        settings.put("all fields", mapper -> mapper.visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY));
        settings.put("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put("without null", mapper -> mapper.serializationInclusion(Include.NON_NULL));
        settings.put("without empty", mapper -> mapper.serializationInclusion(Include.NON_EMPTY));
        settings.put("without default", mapper -> mapper.serializationInclusion(Include.NON_DEFAULT));
        settings.put(
                "sorted",
                mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        settings.put("numbers as strings", mapper -> mapper.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
        settings.put(
                "words by number or name",
                mapper -> mapper.enable(
                                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                                SerializationFeature.WRITE_ENUMS_USING_TO_STRING,
                                SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        settings.put(
                "lenient",
                mapper -> mapper.enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES));
        settings.put(
                "mixins",
                mapper -> mapper.addMixIn(Points.class, FieldsOnly.class)
                        .addMixIn(Stage.class, FieldsOnly.class)
                        .addMixIn(Score.class, FieldsOnly.class));
        return settings;
    }

    @Override
    protected Map<String, HostMapper> mappers() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = settings();
        settings.put("without annotations", mapper -> mapper.disable(MapperFeature.USE_ANNOTATIONS));
        Map<String, HostMapper> mappers = new LinkedHashMap<>();
        settings.forEach((name, set) -> mappers.put(
                name,
                new Two(
                        set.apply(JsonMapper.builder().addModule(new ParJsonModule()))
                                .build(),
                        false)));
        for (DefaultTyping typing : new DefaultTyping[] {
            DefaultTyping.OBJECT_AND_NON_CONCRETE, DefaultTyping.NON_CONCRETE_AND_ARRAYS, DefaultTyping.NON_FINAL
        }) {
            mappers.put(
                    "types written: " + typing,
                    new Two(
                            JsonMapper.builder()
                                    .addModule(new ParJsonModule())
                                    .activateDefaultTyping(ANY, typing)
                                    .build(),
                            true));
        }
        return mappers;
    }

    /**
     * Nothing of ours can help a mapper that has neither our module nor annotations, nor one of Jackson 2.15, which
     * alone writes what is optional in anybody's record as {@code {"present":true}}.
     */
    @Override
    protected Map<String, HostMapper> bareMappers() {
        if (PackageVersion.VERSION.getMinorVersion() < 16) {
            return Map.of();
        }
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = settings();
        settings.remove("mixins");
        Map<String, HostMapper> mappers = new LinkedHashMap<>();
        settings.forEach((name, set) ->
                mappers.put(name, new Two(set.apply(JsonMapper.builder()).build(), false)));
        return mappers;
    }
}
