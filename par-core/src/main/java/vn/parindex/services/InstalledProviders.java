package vn.parindex.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The providers of a service that are installed beside the library. */
public final class InstalledProviders {

    private InstalledProviders() {}

    /**
     * Obtains a provider of each kind: those that the class loader of the service sees and, in an OSGi framework, those
     * in bundles that import a package of the service's bundle.
     *
     * @param <S> the type of the service
     * @param service the service, declared in this module
     * @return the providers, each class once; in OSGi ordered by the names of their classes
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static <S> List<S> of(Class<S> service) {
        ClassLoader own = service.getClassLoader();
        List<ClassLoader> bundles = OsgiBundles.importing(own);
        Map<Class<?>, S> found = new LinkedHashMap<>();
        add(ServiceLoader.load(service, own), found);
        bundles.forEach(bundle -> add(ServiceLoader.load(service, bundle), found));
        List<S> providers = new ArrayList<>(found.values());
        if (!bundles.isEmpty()) {
            providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        }
        return List.copyOf(providers);
    }

    private static <S> void add(ServiceLoader<S> loader, Map<Class<?>, S> found) {
        loader.stream().forEach(provider -> found.computeIfAbsent(provider.type(), type -> provider.get()));
    }
}
