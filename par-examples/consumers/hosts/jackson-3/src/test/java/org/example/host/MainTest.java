package org.example.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.finding.ParIndexException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MainTest {

    private static final Path RESULT = Path.of(System.getProperty("result"));

    private static String request(String assessment) {
        return "{\"by\":\"An\",\"code\":\"1.3.1\",\"mode\":\"final\",\"assessment\":" + assessment + "}";
    }

    private static String demo() throws Exception {
        return Files.readString(Path.of(System.getProperty("demo")));
    }

    @Test
    void runs_with_the_version_meant() {
        assertEquals(System.getProperty("jackson"), PackageVersion.VERSION.toString());
    }

    @Test
    void a_request_is_answered_with_exact_figures() throws Exception {
        Path request = Path.of("target", "request.json");
        Path answer = Path.of("target", "answer.json");
        Files.writeString(request, request(demo()));

        Main.main(new String[] {request.toString(), answer.toString()});

        String begin = "{\"to\":\"An\",\"code\":\"1.3.1\",\"points\":\"0.5\",\"result\":";
        String json = Files.readString(answer);
        assertTrue(json.startsWith(begin), json);
        assertTrue(json.contains("\"80.5755\""), json);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, json.substring(begin.length(), json.length() - 1));
    }

    @Test
    void settings_of_the_mapper_change_no_figure() throws Exception {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String sound = new Main(JsonMapper.builder().findAndAddModules().build()).answer(request(demo()));

        Main.Answer read = odd.readValue(new Main(odd).answer(request(demo())), Main.Answer.class);
        Main.Answer same = JsonMapper.builder().findAndAddModules().build().readValue(sound, Main.Answer.class);
        assertEquals(same, read);
    }

    @Test
    void every_fault_is_told() throws Exception {
        Main host = new Main(JsonMapper.builder().findAndAddModules().build());
        String bad = demo().replace("\"year\": 2020", "\"year\": 1e3, \"year\": 2020")
                .replace("\"3.4.1\"", "\"3.4.x\"");

        DatabindException thrown = assertThrows(DatabindException.class, () -> host.answer(request(bad)));

        ParIndexException refusal = (ParIndexException) thrown.getCause();
        assertEquals(
                List.of("PAR-3006", "PAR-3007", "PAR-3017"),
                refusal.findings().stream().map(fault -> fault.code().id()).toList());
    }

    @Test
    void a_mapper_without_the_module_refuses_rather_than_loses_figures() throws Exception {
        String answer = new Main(JsonMapper.builder().findAndAddModules().build()).answer(request(demo()));
        Main.Answer read = JsonMapper.builder().findAndAddModules().build().readValue(answer, Main.Answer.class);

        DatabindException thrown = assertThrows(
                DatabindException.class, () -> JsonMapper.builder().build().writeValueAsString(read));

        assertTrue(thrown.getMessage().contains("ParJackson3Module"), thrown::getMessage);
    }
}
