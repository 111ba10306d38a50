package vn.parindex.host;

import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.value.MethodologyId;

/** A host on the module path: prints the modules that Java loaded besides its own, and the digest of a rule set. */
public final class LoadRules {

    private LoadRules() {}

    public static void main(String[] arguments) {
        String modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        String digest = MethodologyCatalog.installed(ModuleLayer.boot())
                .get(MethodologyId.of("vn-1149-2020-province"))
                .digest();
        System.out.print(modules + "\n" + digest + "\n");
    }
}
