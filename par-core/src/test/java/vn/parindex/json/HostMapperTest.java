package vn.parindex.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.parindex.laws.HostMapperLaws;
import vn.parindex.result.IndexResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Mappers of Jackson 2 with the module. */
class HostMapperTest {

    private abstract static class Laws extends HostMapperLaws {

        private final ObjectMapper mapper;

        Laws(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        protected String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        protected <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    }

    /** A mapper with nothing but the module. */
    @Nested
    class Plain extends Laws {

        Plain() {
            super(JsonMapper.builder().addModule(new ParJsonModule()).build());
        }
    }

    private static JsonMapper odd(JsonWriteFeature... features) {
        return JsonMapper.builder()
                .addModule(new ParJsonModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(features)
                .build();
    }

    /** A mapper with every setting that changes what others write. */
    @Nested
    class Odd extends Laws {

        Odd() {
            super(odd());
        }
    }

    @Test
    void a_result_comes_back_from_a_mapper_with_odd_settings() throws Exception {
        IndexResult result = HandMadeResult.value();

        assertThat(odd().writeValueAsString(result)).isEqualTo(ParJson.RESULT.canonical(result));
        assertThat(odd().readValue(odd().writeValueAsString(result), IndexResult.class))
                .isEqualTo(result);
        ObjectMapper ascii = odd(JsonWriteFeature.ESCAPE_NON_ASCII);
        String text = ascii.writeValueAsString(SampleAssessment.value());
        assertThat(text).matches("\\p{ASCII}+");
        assertThat(ParJson.ASSESSMENT.read(text, "x")).isEqualTo(SampleAssessment.value());
    }
}
