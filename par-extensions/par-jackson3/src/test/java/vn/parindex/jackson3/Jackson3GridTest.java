package vn.parindex.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.parindex.laws.HostMapper;
import vn.parindex.laws.HostMapperGrid;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Mappers of Jackson 3. */
class Jackson3GridTest extends HostMapperGrid {

    private record Three(JsonMapper mapper, boolean writesTypes) implements HostMapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value, Class<?> generic, Class<?>... arguments) {
            return mapper.writerFor(type(generic, arguments)).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Class<?> generic, Class<?>... arguments) {
            return mapper.readValue(json, type(generic, arguments));
        }

        private JavaType type(Class<?> generic, Class<?>... arguments) {
            return mapper.getTypeFactory().constructParametricType(generic, arguments);
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

    private static Map<String, UnaryOperator<JsonMapper.Builder>> settings() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put("default", mapper -> mapper);
        settings.put("as Spring Boot 4", mapper -> mapper.disable(MapperFeature.DEFAULT_VIEW_INCLUSION));
        settings.put("as Jackson 2 was", JsonMapper.Builder::configureForJackson2);
        settings.put(
                "big decimals",
                mapper -> mapper.enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.USE_BIG_INTEGER_FOR_INTS));
        settings.put("plain decimals", mapper -> mapper.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN));
        settings.put("empty beans", mapper -> mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS));
        settings.put(
                "all fields",
                mapper -> mapper.changeDefaultVisibility(
                        old -> old.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
        settings.put("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        for (Include include : new Include[] {Include.NON_NULL, Include.NON_EMPTY, Include.NON_DEFAULT}) {
            settings.put(
                    "inclusion " + include,
                    mapper -> mapper.changeDefaultPropertyInclusion(old -> old.withValueInclusion(include)));
        }
        settings.put(
                "sorted",
                mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        settings.put("numbers as strings", mapper -> mapper.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
        settings.put(
                "words by number or name",
                mapper -> mapper.enable(
                                EnumFeature.WRITE_ENUMS_USING_INDEX,
                                EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                                EnumFeature.WRITE_ENUM_KEYS_USING_INDEX,
                                EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        settings.put(
                "lenient",
                mapper -> mapper.enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES));
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
                new Three(
                        set.apply(JsonMapper.builder().addModule(new ParJackson3Module()))
                                .build(),
                        false)));
        for (DefaultTyping typing : new DefaultTyping[] {
            DefaultTyping.OBJECT_AND_NON_CONCRETE, DefaultTyping.NON_CONCRETE_AND_ARRAYS, DefaultTyping.NON_FINAL
        }) {
            mappers.put(
                    "types written: " + typing,
                    new Three(
                            JsonMapper.builder()
                                    .addModule(new ParJackson3Module())
                                    .activateDefaultTyping(ANY, typing)
                                    .build(),
                            true));
        }
        return mappers;
    }

    /** Nothing of ours can help a mapper that has neither our module nor annotations. */
    @Override
    protected Map<String, HostMapper> bareMappers() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = settings();
        settings.remove("mixins");
        Map<String, HostMapper> mappers = new LinkedHashMap<>();
        settings.forEach((name, set) ->
                mappers.put(name, new Three(set.apply(JsonMapper.builder()).build(), false)));
        return mappers;
    }
}
