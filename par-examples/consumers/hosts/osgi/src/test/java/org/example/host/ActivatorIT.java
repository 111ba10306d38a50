package org.example.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ActivatorIT {

    private static final Path RESULT = Path.of(System.getProperty("result"));
    private static final Path OLDER_RESULT = Path.of(System.getProperty("olderResult"));

    @TempDir
    private Path cache;

    private boolean older;
    private Predicate<String> started = name -> true;

    @BeforeEach
    void forget() {
        System.clearProperty("found");
        System.clearProperty("findings");
        System.clearProperty("units");
        System.clearProperty("facts");
    }

    @Test
    void finds_rule_sets_without_any_extender() throws Exception {
        run(name -> !spiFly(name), framework -> {
            for (Bundle bundle : framework.getBundleContext().getBundles()) {
                assertEquals(Bundle.ACTIVE, bundle.getState(), bundle.getSymbolicName());
            }
        });
        assertFoundAll();
        assertTrue(Files.exists(RESULT));
    }

    @Test
    void finds_rule_sets_in_bundles_that_are_resolved_and_not_started() throws Exception {
        started = name -> !name.startsWith("par-rules");
        run(name -> !spiFly(name), framework -> {});
        assertFoundAll();
        assertTrue(Files.exists(RESULT));
    }

    private static void assertFoundAll() {
        assertEquals("17 methodologies", System.getProperty("found"));
        assertEquals("true", System.getProperty("units"));
        assertEquals("true", System.getProperty("facts"));
    }

    @Test
    void finds_rule_sets_with_spi_fly_which_registers_them_as_services() throws Exception {
        run(name -> true, framework -> {
            var references = framework
                    .getBundleContext()
                    .getAllServiceReferences("vn.parindex.catalog.MethodologyProvider", null);
            assertEquals(2, references.length);
        });
        assertEquals("17 methodologies", System.getProperty("found"));
        assertTrue(Files.exists(RESULT));
    }

    @Test
    void tells_where_it_looked_if_no_rule_set_is_installed() throws Exception {
        run(name -> !spiFly(name) && !name.startsWith("par-rules"), framework -> {});
        assertEquals("0 methodologies", System.getProperty("found"));
        assertTrue(
                System.getProperty("findings").contains("in the bundles that import the package vn.parindex.catalog"));
    }

    @Test
    void may_be_woven_by_spi_fly() throws Exception {
        run(name -> true, framework -> {}, "org.apache.aries.spifly.auto.consumers", "vn.parindex.*");
        assertEquals("17 methodologies", System.getProperty("found"));
        assertTrue(Files.exists(RESULT));
    }

    @Test
    void runs_with_an_older_jackson_without_any_extender() throws Exception {
        runWithOlderJackson(name -> !spiFly(name));
    }

    @Test
    void runs_with_an_older_jackson_and_spi_fly() throws Exception {
        runWithOlderJackson(name -> true);
    }

    private void runWithOlderJackson(Predicate<String> wanted) throws Exception {
        older = true;
        run(
                wanted,
                framework -> {
                    List<String> versions = Stream.of(
                                    framework.getBundleContext().getBundles())
                            .filter(bundle ->
                                    bundle.getSymbolicName().equals("com.fasterxml.jackson.core.jackson-databind"))
                            .map(bundle -> bundle.getVersion().toString())
                            .toList();
                    assertEquals(List.of(System.getProperty("older")), versions);
                },
                "result",
                OLDER_RESULT.toString());
        assertEquals("17 methodologies", System.getProperty("found"));
        assertTrue(Files.exists(OLDER_RESULT));
    }

    private static boolean spiFly(String name) {
        return name.contains("spifly") || name.startsWith("asm");
    }

    private interface Check {
        void on(Framework framework) throws Exception;
    }

    private void run(Predicate<String> wanted, Check check, String... options) throws Exception {
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        Map<String, String> configuration = new HashMap<>();
        configuration.put("org.osgi.framework.storage", cache.toString());
        configuration.put("org.osgi.framework.storage.clean", "onFirstInit");
        configuration.put("demo", System.getProperty("demo"));
        configuration.put("result", RESULT.toString());
        for (int i = 0; i < options.length; i += 2) {
            configuration.put(options[i], options[i + 1]);
        }
        Files.deleteIfExists(Path.of(configuration.get("result")));
        Framework framework = factory.newFramework(configuration);
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars()) {
                String name = jar.getFileName().toString();
                if (wanted.test(name)) {
                    Bundle bundle = framework
                            .getBundleContext()
                            .installBundle(jar.toUri().toString());
                    if (started.test(name)) {
                        bundles.add(bundle);
                    }
                }
            }
            framework.adapt(FrameworkWiring.class).resolveBundles(null);
            Bundle host = framework
                    .getBundleContext()
                    .installBundle(Path.of("target", "host-osgi-1.jar").toUri().toString());
            // an extender must run before those whom it serves
            for (Bundle bundle : bundles) {
                if (bundle.getSymbolicName().contains("spifly")) {
                    bundle.start();
                }
            }
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            host.start();
            check.on(framework);
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private List<Path> jars() throws IOException {
        List<Path> jars = list("bundles");
        if (older) {
            jars.removeIf(jar -> jar.getFileName().toString().startsWith("jackson-"));
            jars.addAll(list("older-jackson"));
        }
        return jars;
    }

    private static List<Path> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", folder))) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
