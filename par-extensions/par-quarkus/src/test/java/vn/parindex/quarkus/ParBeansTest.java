package vn.parindex.quarkus;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.IntakeRules;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rule sets of a host's own, by beans and by settings. */
class ParBeansTest {

    @TempDir
    private Path folder;

    private final ParBeans beans = new ParBeans();

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

    @SuppressWarnings("unchecked")
    private MethodologyCatalog catalog(List<MethodologyProvider> providers, String... rules) {
        Instance<MethodologyProvider> found = Stubs.of(Instance.class, "iterator", providers::iterator);
        return beans.catalog(rules.length == 0 ? Optional.empty() : Optional.of(List.of(rules)), found);
    }

    private static MethodologyProvider bean() {
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

    @Test
    void installed_rules_are_there_and_nothing_else_is_needed() {
        MethodologyCatalog catalog = catalog(List.of());
        IntakeRules rules = beans.rules(catalog);

        assertThat(catalog.ids()).contains(ParRules2020.provinces().id());
        assertThat(beans.methodology(Optional.of("vn-1149-2020-province"), catalog))
                .isEqualTo(ParRules2020.provinces());
        assertThat(beans.evaluator(ParRules2020.provinces(), rules))
                .isSameAs(rules.evaluator(ParRules2020.provinces().id()));
        assertThatThrownBy(() -> beans.methodology(Optional.empty(), catalog))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("par.methodology is not set");
    }

    @Test
    void rules_of_beans_and_of_settings_stand_beside_those_installed() throws IOException {
        Path disk = folder("xx-disk");
        Path main = folder("xx-main").resolve("methodology.json");
        Path url = folder("xx-url");

        assertThat(catalog(
                                List.of(bean()),
                                disk.toString(),
                                " " + main,
                                url.toUri().toString())
                        .ids())
                .extracting(MethodologyId::value)
                .contains("vn-1149-2020-province", "xx-bean", "xx-disk", "xx-main", "xx-url");
    }

    @Test
    void every_fault_of_every_rule_set_is_told() throws IOException {
        Path one = folder("xx-one");
        Files.writeString(one.resolve("facts.json"), "{");

        assertThatThrownBy(() -> catalog(List.of(), one.toString(), "classpath:xx/none"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refusal -> assertThat(refusal.findings())
                                .extracting(fault -> fault.code().id() + " " + fault.place())
                                .contains(
                                        "PAR-3003 " + one + ": facts.json",
                                        "PAR-3001 classpath:xx/none: methodology.json"));
    }

    @Test
    void rules_on_the_class_path_are_read_and_one_offered_twice_is_refused() {
        for (String location : List.of(
                "classpath:vn/parindex/rules2020/province",
                "classpath:/vn/parindex/rules2020/province/methodology.json")) {
            assertThatThrownBy(() -> catalog(List.of(), location))
                    .isInstanceOfSatisfying(
                            ParIndexException.class,
                            refusal -> assertThat(refusal.findings())
                                    .extracting(fault -> fault.code().id())
                                    .containsExactly("PAR-4002"));
        }
    }

    @Test
    void an_unknown_methodology_stops_the_start() {
        MethodologyCatalog catalog = catalog(List.of());

        assertThatThrownBy(() -> beans.check(null, catalog, Optional.of("vn-2")))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-4001");
        assertThatThrownBy(() -> beans.check(null, catalog, Optional.of("Vn 2")))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-2031");
        beans.check(null, catalog, Optional.empty());
    }
}
