package vn.parindex.rules2020;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.MethodologyCatalog;
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

    @Test
    void is_found_on_the_module_path_and_reads_its_own_files_there() throws ReflectiveOperationException {
        ModuleFinder finder = ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(entry -> entry.endsWith(Path.of("target", "classes"))
                                || entry.getFileName().toString().startsWith("par-core-")
                                || entry.getFileName().toString().startsWith("jackson-"))
                        .toArray(Path[]::new));
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("vn.parindex.rules2020"));
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
