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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ActivatorIT {

    private static final Path RESULT = Path.of(System.getProperty("result"));

    @TempDir
    private Path cache;

    @BeforeEach
    void forget() throws IOException {
        Files.deleteIfExists(RESULT);
        System.clearProperty("found");
        System.clearProperty("findings");
    }

    @Test
    void finds_rule_sets_without_any_extender() throws Exception {
        run(name -> !spiFly(name), framework -> {});
        assertEquals("17 methodologies", System.getProperty("found"));
        assertTrue(Files.exists(RESULT));
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
        Framework framework = factory.newFramework(configuration);
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars()) {
                if (wanted.test(jar.getFileName().toString())) {
                    bundles.add(framework
                            .getBundleContext()
                            .installBundle(jar.toUri().toString()));
                }
            }
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

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "bundles"))) {
            return files.sorted().toList();
        }
    }
}
