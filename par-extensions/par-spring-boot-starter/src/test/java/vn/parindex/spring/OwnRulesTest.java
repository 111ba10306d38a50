package vn.parindex.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.json.ParJsonModule;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Rule sets of a host's own, by beans and by settings. */
class OwnRulesTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(ParAutoConfiguration.class)
    static class BareApplication {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(ParAutoConfiguration.class)
    static class OwnProviderApplication {

        @Bean
        MethodologyProvider ours() {
            return new MethodologyProvider() {
                @Override
                public List<MethodologyId> ids() {
                    return List.of(MethodologyId.of("xx-bean"));
                }

                @Override
                public Methodology load(MethodologyId id) {
                    return named("xx-bean");
                }
            };
        }
    }

    /** Settings of a host's own. */
    @ConfigurationProperties("round")
    record RoundSettings(NodeCode code, IndexYear year, MethodologyId methodology, Stage stage) {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(ParAutoConfiguration.class)
    @EnableConfigurationProperties(RoundSettings.class)
    static class SettingsApplication {}

    @TempDir
    Path folder;

    /** The rule set of 2020 under another id. */
    private static Methodology named(String id) {
        return ParJson.METHODOLOGY.read(
                ParRules2020.provinces().canonical().replace("\"vn-1149-2020-province\"", "\"" + id + "\""), id);
    }

    private Path folder(String id) throws IOException {
        Path made = Files.createDirectory(folder.resolve(id));
        for (Map.Entry<String, String> file :
                ParJson.METHODOLOGY.folder(named(id)).entrySet()) {
            Files.writeString(made.resolve(file.getKey()), file.getValue());
        }
        return made;
    }

    private static ConfigurableApplicationContext start(Class<?> application, String... settings) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.main.banner-mode=off", "logging.level.root=off")
                .run(settings);
    }

    private static List<Finding> refusal(String... settings) {
        Throwable thrown = catchThrowable(() -> start(BareApplication.class, settings));
        while (thrown != null && !(thrown instanceof ParIndexException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isInstanceOf(ParIndexException.class);
        return ((ParIndexException) thrown).findings();
    }

    @Test
    void installed_rules_are_there_and_nothing_else_is_needed() {
        try (ConfigurableApplicationContext context = start(BareApplication.class)) {
            assertThat(context.getBean(MethodologyCatalog.class).ids())
                    .contains(ParRules2020.provinces().id());
            assertThat(context.getBeanProvider(Methodology.class).getIfAvailable())
                    .isNull();
            assertThat(context.getBean(ParJsonModule.class)).isNotNull();
        }
    }

    @Test
    void settings_of_the_host_name_values_as_files_do() {
        try (ConfigurableApplicationContext context = start(
                SettingsApplication.class,
                "--round.code=3.4.1",
                "--round.year=2020",
                "--round.methodology=vn-1149-2020-province",
                "--round.stage=appraisal-1")) {
            assertThat(context.getBean(RoundSettings.class))
                    .isEqualTo(new RoundSettings(
                            NodeCode.parse("3.4.1"),
                            IndexYear.of(2020),
                            ParRules2020.provinces().id(),
                            Stage.APPRAISAL_1));
        }
        Throwable thrown = catchThrowable(() -> start(SettingsApplication.class, "--round.code=3.4.x"));
        assertThat(thrown).hasStackTraceContaining("PAR-3017: 3.4.x is not a node code");
        assertThat(new RulesFailureAnalyzer().analyze(thrown))
                .as("Spring names the setting")
                .isNull();
    }

    @Test
    void rules_of_beans_and_of_settings_stand_beside_those_installed() throws IOException {
        Path disk = folder("xx-disk");
        Path main = folder("xx-main").resolve("methodology.json");
        Path url = folder("xx-url");

        try (ConfigurableApplicationContext context = start(
                OwnProviderApplication.class,
                "--par.rules=" + disk + "," + main + "," + url.toUri(),
                "--par.methodology=xx-disk")) {
            assertThat(context.getBean(MethodologyCatalog.class).ids())
                    .extracting(MethodologyId::value)
                    .contains("vn-1149-2020-province", "xx-bean", "xx-disk", "xx-main", "xx-url");
            assertThat(context.getBean(Methodology.class).id()).hasToString("xx-disk");
            assertThat(context.getBean(IndexEvaluator.class)).isNotNull();
        }
    }

    @Test
    void every_fault_of_every_rule_set_stops_the_start() throws IOException {
        Path one = folder("xx-one");
        Path two = folder("xx-two");
        Files.writeString(one.resolve("facts.json"), "{");
        Files.delete(two.resolve("area-1.json"));

        List<Finding> faults = refusal("--par.rules=" + one + "," + two + "," + folder.resolve("xx-none"));

        assertThat(faults)
                .extracting(fault -> fault.code().id() + " " + fault.place())
                .contains(
                        "PAR-3003 " + one + ": facts.json",
                        "PAR-3001 " + two + ": area-1.json",
                        "PAR-3001 " + folder.resolve("xx-none") + ": xx-none");
    }

    @Test
    void one_methodology_offered_twice_stops_the_start() {
        assertThat(refusal("--par.rules=classpath:vn/parindex/rules2020/province"))
                .extracting(fault -> fault.code().id())
                .containsExactly("PAR-4002");
    }

    @Test
    void an_unknown_methodology_stops_the_start() {
        assertThat(refusal("--par.methodology=vn-2"))
                .extracting(fault -> fault.code().id())
                .containsExactly("PAR-4001");
        assertThat(refusal("--par.methodology=Vn 2"))
                .extracting(fault -> fault.code().id())
                .containsExactly("PAR-2031");
    }

    @Test
    void a_start_that_failed_says_why_in_both_languages() {
        Throwable thrown = catchThrowable(() -> start(BareApplication.class, "--par.methodology=vn-2"));

        FailureAnalysis analysis = new RulesFailureAnalyzer().analyze(thrown);

        assertThat(analysis.getDescription())
                .contains("PAR-4001: không có bộ tiêu chí \"vn-2\"")
                .contains("PAR-4001: no methodology vn-2");
        assertThat(analysis.getAction()).contains("par.rules", "par.methodology");
    }
}
