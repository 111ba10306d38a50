package vn.parindex.spring;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.assessment.Assessment;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** Our types inside the host's own, read by the host's mapper: Jackson 2 here, Jackson 3 under Spring Boot 4. */
class HostJsonTest {

    /** What a host sends and gets. */
    record Message(String by, NodeCode code, Points points, Assessment about) {}

    /** A controller with a body of the host's own. */
    @RestController
    static class MessageController {

        @PostMapping("/messages")
        Message same(@RequestBody Message message) {
            return message;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HostApplication.class, MessageController.class})
    static class MessageHost {}

    @Test
    void our_types_pass_and_are_refused_with_every_fault() {
        String sound =
                "{\"by\":\"x\",\"code\":\"3.4.1\",\"points\":\"0.25\",\"about\":{\"format\":\"par-assessment/1\","
                        + "\"methodology\":\"vn-1149-2020-province\",\"year\":2020,"
                        + "\"unit\":{\"id\":\"tinh-a\",\"name\":\"Tỉnh A\"},\"entries\":[]}}";
        try (RunningHost host = RunningHost.of(MessageHost.class, "logging.level.root=off")) {
            assertThat(host.postJson("/messages", sound).body()).isEqualTo(sound);

            HttpResponse<String> answer =
                    host.postJson("/messages", sound.replace("2020,", "1,").replace("entries", "entrees"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("\"code\":\"PAR-3010\",\"pointer\":\"/about/year\"")
                    .contains("\"code\":\"PAR-3004\",\"pointer\":\"/about\"");
        }
    }

    /** Without annotations, and with empty answers allowed, a mapper that does not know our types would write "{}". */
    @Test
    void settings_of_the_hosts_mapper_lose_no_figure() {
        String sound =
                "{\"by\":\"x\",\"code\":\"3.4.1\",\"points\":\"0.25\",\"about\":{\"format\":\"par-assessment/1\","
                        + "\"methodology\":\"vn-1149-2020-province\",\"year\":2020,"
                        + "\"unit\":{\"id\":\"tinh-a\",\"name\":\"Tỉnh A\"},\"entries\":[]}}";
        try (RunningHost host = RunningHost.of(
                MessageHost.class,
                "logging.level.root=off",
                "spring.jackson.mapper.use-annotations=false",
                "spring.jackson.serialization.fail-on-empty-beans=false",
                "spring.jackson.default-property-inclusion=non_default")) {
            assertThat(host.postJson("/messages", sound).body()).isEqualTo(sound);
        }
    }
}
