package vn.parindex.rules2020;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.host.LoadRules;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ParRules2020ProviderTest {

    private static final String IDS =
            "[vn-1149-2020-ministry, vn-1149-2020-ministry-areas, vn-1149-2020-province, vn-1149-2020-province-parts]";

    @Test
    void is_found_on_the_class_path() {
        MethodologyCatalog catalog = MethodologyCatalog.installed();

        assertThat(catalog.ids()).hasToString(IDS);
        assertThat(catalog.get(MethodologyId.of("vn-1149-2020-province"))).isSameAs(ParRules2020.provinces());
    }

    /** The core, Jackson and these rules: all that a host needs to score. */
    private static final ModuleFinder ALONE = ModuleFinder.of(Stream.of(
                    MethodologyCatalog.class, ParRules2020.class, ObjectMapper.class, JsonFactory.class, JsonView.class)
            .map(ParRules2020ProviderTest::location)
            .toArray(Path[]::new));

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    @Test
    void is_found_on_the_module_path_and_reads_its_own_files_there() throws ReflectiveOperationException {
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(ALONE, ModuleFinder.of(), Set.of("vn.parindex.rules2020"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());

        Class<?> catalog = layer.findLoader("vn.parindex.core").loadClass("vn.parindex.catalog.MethodologyCatalog");
        Class<?> rules = layer.findLoader("vn.parindex.rules2020").loadClass("vn.parindex.rules2020.ParRules2020");

        Object installed = catalog.getMethod("installed", ModuleLayer.class).invoke(null, layer);
        assertThat(catalog.getMethod("ids").invoke(installed)).hasToString(IDS);
        assertThat(rules.getModule().getName()).isEqualTo("vn.parindex.rules2020");
        assertThat(rules.getMethod("provinces").invoke(null))
                .hasToString(ParRules2020.provinces().toString());
    }

    /** A Java of its own whose module path has nothing else. */
    @Test
    void loads_with_the_core_and_jackson_alone() throws IOException {
        String path = ALONE.findAll().stream()
                .map(module -> Path.of(module.location().orElseThrow()).toString())
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path,
                        "--add-modules",
                        "vn.parindex.rules2020",
                        "--class-path",
                        location(LoadRules.class).toString(),
                        LoadRules.class.getName())
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // a host's options are announced among the output
        Process java = builder.start();

        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "[com.fasterxml.jackson.annotation, com.fasterxml.jackson.core, com.fasterxml.jackson.databind,"
                                + " vn.parindex.core, vn.parindex.rules2020]\n"
                                + ParRules2020.provinces().digest() + "\n");
    }

    @Test
    void loads_what_it_announces() {
        ParRules2020Provider provider = new ParRules2020Provider();

        assertThat(provider.ids())
                .hasToString(IDS)
                .allSatisfy(id -> assertThat(provider.load(id).id()).isEqualTo(id));
    }

    @Test
    void refuses_what_it_does_not_offer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParRules2020Provider().load(MethodologyId.of("vn-876-2022-province")))
                .withMessage("not offered: vn-876-2022-province");
        assertThatNullPointerException()
                .isThrownBy(() -> new ParRules2020Provider().load(null))
                .withMessage("id");
    }
}
