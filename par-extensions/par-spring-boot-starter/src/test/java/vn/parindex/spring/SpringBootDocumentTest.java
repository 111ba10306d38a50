package vn.parindex.spring;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The controller in docs/spring-boot.md is this one, asked over HTTP. */
class SpringBootDocumentTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(UnitRoundController.class)
    static class RoundApplication {}

    private static final String ASSESSMENT = """
            {"format":"par-assessment/1","methodology":"vn-1149-2020-province","year":2020,
             "unit":{"id":"tinh-a","name":"Tỉnh A"},
             "entries":[{"code":"1.1.3","opinions":[{"stage":"self","points":"0.95",
              "facts":{"plan_tasks_completed":"39","plan_tasks_total":"41"}}]}]}
            """;

    private static RunningHost host;
    private static UnitRounds rounds;

    @BeforeAll
    static void start() {
        host = RunningHost.of(
                RoundApplication.class,
                "logging.level.root=off",
                "spring.jpa.properties.hibernate.generate_statistics=true");
        rounds = host.context().getBean(UnitRounds.class);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void forget() {
        rounds.deleteAll();
    }

    @Test
    void an_assessment_is_stored_and_comes_back_exactly() {
        Assessment assessment = ParJson.ASSESSMENT.read(ASSESSMENT, "the test's");

        assertThat(host.put("/rounds", ASSESSMENT).statusCode()).isEqualTo(204);
        assertThat(host.get("/rounds/2020/tinh-a").body()).isEqualTo(ParJson.ASSESSMENT.canonical(assessment));
        assertThat(host.get("/rounds/2020/tinh-a/results/self").body())
                .isEqualTo(ParJson.RESULT.canonical(
                        IndexEvaluator.of(ParRules2020.provinces()).evaluate(assessment, Mode.SELF)));
    }

    @Test
    void what_is_bad_is_refused_and_not_stored() throws IOException {
        HttpResponse<String> body = host.put("/rounds", ASSESSMENT.replace("\"year\"", "\"years\""));
        HttpResponse<String> methodology = host.put("/rounds", ASSESSMENT.replace("vn-1149-2020-province", "vn-2"));
        HttpResponse<String> form = host.postJson("/rounds", """
                {"methodology":"vn-1149-2020-province","year":"20x","unit":{"id":"tinh-a","name":"Tỉnh A"},
                 "opinions":[{"code":"1.1.3","stage":"self","points":"1,5"}]}
                """);

        assertThat(body.statusCode()).isEqualTo(422);
        assertThat(body.body()).contains("PAR-3004", "PAR-3005");
        assertThat(methodology.statusCode()).isEqualTo(422);
        assertThat(methodology.body()).contains("PAR-4001");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(shown()).contains(form.body());
        assertThat(rounds.count()).isZero();
    }

    @Test
    void addresses_that_lead_nowhere_are_told() {
        assertThat(host.get("/rounds/2020/tinh-b").statusCode()).isEqualTo(404);
        assertThat(host.get("/rounds/20/tinh-b/results/all").statusCode()).isEqualTo(400);
        assertThat(host.get("/rounds/20/tinh-b/results/all").body()).contains("\"path\":\"year\"", "\"path\":\"mode\"");
    }

    @Test
    void loading_writes_nothing() {
        host.put("/rounds", ASSESSMENT);
        Statistics statistics = host.context()
                .getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.clear();

        new TransactionTemplate(host.context().getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> {
                    assertThat(rounds.findAll()).hasSize(1);
                    rounds.flush();
                });

        assertThat(statistics.getEntityLoadCount()).isOne();
        assertThat(statistics.getEntityUpdateCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnitRoundController", "UnitRound", "UnitRounds"})
    void the_document_shows_the_files_of_this_host(String file) throws IOException {
        String shown = Files.readAllLines(root().resolve("par-extensions/par-spring-boot-starter/src/test/java/"
                        + "vn/parindex/spring/" + file + ".java"))
                .stream()
                .dropWhile(line -> !line.contains("// tag::document[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// end::document[]"))
                .collect(Collectors.joining("\n"));
        assertThat(document()).contains("```java\n" + shown + "\n```");
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root;
    }

    private static String document() throws IOException {
        return Files.readString(root().resolve("docs/spring-boot.md"));
    }

    /** The document with what is laid out on several lines joined again. */
    private static String shown() throws IOException {
        return document().replaceAll("\\n +", "");
    }
}
