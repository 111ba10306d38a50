package vn.parindex.services;

import java.util.ArrayList;
import java.util.List;

/**
 * The bundles of an OSGi framework around the library. Its types are called by name: nobody else needs them to compile
 * or run.
 */
final class OsgiBundles {

    private static final String FRAMEWORK = "org.osgi.framework.";

    private final ClassLoader framework;

    private OsgiBundles(ClassLoader framework) {
        this.framework = framework;
    }

    /** Whether a class loader is a bundle's. */
    static boolean isBundle(ClassLoader loader) {
        try {
            return loader != null
                    && new OsgiBundles(loader.getClass().getClassLoader())
                            .type("BundleReference")
                            .isInstance(loader);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The class loaders of the bundles that import a package of a bundle; none if the loader is no bundle's. */
    static List<ClassLoader> importing(ClassLoader loader) {
        if (!isBundle(loader)) {
            return List.of();
        }
        OsgiBundles bundles = new OsgiBundles(loader.getClass().getClassLoader());
        try {
            Object bundle = bundles.call("BundleReference", "getBundle", loader);
            Object wiring = bundles.type("Bundle")
                    .getMethod("adapt", Class.class)
                    .invoke(bundle, bundles.type("wiring.BundleWiring"));
            List<?> wires = (List<?>) bundles.type("wiring.BundleWiring")
                    .getMethod("getProvidedWires", String.class)
                    .invoke(wiring, "osgi.wiring.package");
            List<ClassLoader> loaders = new ArrayList<>();
            for (Object wire : wires) {
                Object user = bundles.call("wiring.BundleWire", "getRequirerWiring", wire);
                ClassLoader own =
                        user == null ? null : (ClassLoader) bundles.call("wiring.BundleWiring", "getClassLoader", user);
                if (own != null && !loaders.contains(own)) {
                    loaders.add(own);
                }
            }
            return loaders;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the OSGi framework refused to name the bundles that use the library", e);
        }
    }

    private Object call(String type, String method, Object target) throws ReflectiveOperationException {
        return type(type).getMethod(method).invoke(target);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(FRAMEWORK + name, false, framework);
    }
}
