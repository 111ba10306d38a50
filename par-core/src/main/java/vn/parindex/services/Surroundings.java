package vn.parindex.services;

import java.net.URI;
import vn.parindex.value.Text;

/** Where the library runs, as far as that decides which providers it finds. */
public enum Surroundings {
    /** Jars in one class loader. */
    CLASS_PATH(
            Text.of("trên class path của thư viện", "on the library's class path"),
            Text.of(
                    "hãy đặt các tệp jar chứa bộ tiêu chí vào đó, hoặc gọi MethodologyCatalog.installed(ClassLoader)"
                            + " với bộ nạp lớp thấy được chúng",
                    "put the jars of the rule sets there, or call MethodologyCatalog.installed(ClassLoader) with the"
                            + " class loader that sees them")),
    /** Modules in a layer. */
    MODULE_PATH(
            Text.of("trong các mô-đun đang chạy", "in the modules that run"),
            Text.of(
                    "hãy đặt các mô-đun chứa bộ tiêu chí vào module path, hoặc gọi MethodologyCatalog.installed(ModuleLayer)",
                    "put the modules of the rule sets on the module path, or call"
                            + " MethodologyCatalog.installed(ModuleLayer)")),
    /** Modules in a runtime image, as jlink makes it. */
    RUNTIME_IMAGE(
            Text.of(
                    "trong ảnh chạy do jlink tạo, chỉ chứa những mô-đun được mô-đun khác yêu cầu",
                    "in this runtime image made by jlink, which holds only modules that others require"),
            Text.of(
                    "hãy nêu các mô-đun chứa bộ tiêu chí còn thiếu trong --add-modules của jlink, hoặc dùng"
                            + " --bind-services",
                    "name the modules of rule sets that are missing in --add-modules of jlink, or use"
                            + " --bind-services")),
    /** Bundles of an OSGi framework. */
    OSGI(
            Text.of(
                    "trong các bundle nhập gói vn.parindex.catalog",
                    "in the bundles that import the package vn.parindex.catalog"),
            Text.of(
                    "hãy cài các bundle chứa bộ tiêu chí vào cùng framework và kiểm tra rằng chúng đã được phân giải",
                    "install the bundles of the rule sets in this framework and see that they are resolved"));

    private final Text place;
    private final Text advice;

    Surroundings(Text place, Text advice) {
        this.place = place;
        this.advice = advice;
    }

    /**
     * Obtains the surroundings of this library.
     *
     * @return where it runs
     */
    public static Surroundings here() {
        Module own = Surroundings.class.getModule();
        if (own.isNamed() && own.getLayer() != null) {
            boolean image = own.getLayer()
                    .configuration()
                    .findModule(own.getName())
                    .flatMap(module -> module.reference().location())
                    .map(URI::getScheme)
                    .filter("jrt"::equals)
                    .isPresent();
            return image ? RUNTIME_IMAGE : MODULE_PATH;
        }
        return OsgiBundles.isBundle(Surroundings.class.getClassLoader()) ? OSGI : CLASS_PATH;
    }

    /**
     * Returns the place where providers are sought.
     *
     * @return words such as "on the library's class path"
     */
    public Text place() {
        return place;
    }

    /**
     * Returns what to do if a provider is missing there.
     *
     * @return advice
     */
    public Text advice() {
        return advice;
    }
}
