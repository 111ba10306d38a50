package org.example.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScoreServletTest {

    private static final Path LIBRARIES = Path.of("target", "libraries");
    private static final String VERSION_FILE = "vn/parindex/result/version.properties";

    @TempDir
    private Path folder;

    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void begin() {
        tomcat.setBaseDir(folder.resolve("base").toString());
        tomcat.setPort(0);
        tomcat.getConnector();
    }

    @AfterEach
    void end() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void two_versions_run_side_by_side() throws Exception {
        application("this", name -> true, false);
        application("other", name -> !name.startsWith("par-rules-frames"), true);
        tomcat.start();

        assertEquals("17", get("this"));
        assertEquals("4", get("other"));
        String here = post("this");
        String there = post("other");
        Path result = Path.of(System.getProperty("result"));
        Files.createDirectories(result.getParent());
        Files.writeString(result, here);
        assertTrue(there.contains("\"library\":\"9.9.9\""), there);
        assertEquals(here, there.replace("\"9.9.9\"", "\"" + System.getProperty("version") + "\""));
    }

    @Test
    void reloading_leaves_no_class_loader_behind() throws Exception {
        Context context = application("this", name -> true, false);
        tomcat.start();
        List<WeakReference<ClassLoader>> old = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            post("this");
            old.add(new WeakReference<>(context.getLoader().getClassLoader()));
            context.reload();
        }
        assertEquals("17", get("this"));
        for (int i = 0; i < 50 && old.stream().anyMatch(loader -> loader.get() != null); i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertTrue(old.stream().allMatch(loader -> loader.get() == null));
    }

    private Context application(String name, Predicate<String> wanted, boolean another) throws IOException {
        Path root = folder.resolve(name);
        Path classes = Files.createDirectories(root.resolve("WEB-INF/classes/org/example/host"));
        Files.copy(
                Path.of("target/classes/org/example/host/ScoreServlet.class"), classes.resolve("ScoreServlet.class"));
        Path lib = Files.createDirectories(root.resolve("WEB-INF/lib"));
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            for (Path jar : jars.toList()) {
                String file = jar.getFileName().toString();
                if (another && file.startsWith("par-core")) {
                    copyAsAnotherVersion(jar, lib.resolve("par-core-9.9.9.jar"));
                } else if (wanted.test(file)) {
                    Files.copy(jar, lib.resolve(file));
                }
            }
        }
        Context context = tomcat.addContext("/" + name, root.toString());
        // at each start: a reload forgets them
        context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
                Tomcat.addServlet(context, "score", ScoreServlet.class.getName());
                context.addServletMappingDecoded("/score", "score");
            }
        });
        return context;
    }

    private static void copyAsAnotherVersion(Path jar, Path to) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream stream = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(stream)) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream bytes = from.getInputStream(entry)) {
                    String version = System.getProperty("version");
                    out.write(
                            entry.getName().equals(VERSION_FILE)
                                    ? new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1)
                                            .replace(version, "9.9.9")
                                            .getBytes(StandardCharsets.ISO_8859_1)
                                    : bytes.readAllBytes());
                }
            }
        }
    }

    private String get(String application) throws Exception {
        return send(HttpRequest.newBuilder(uri(application)).build());
    }

    private String post(String application) throws Exception {
        return send(HttpRequest.newBuilder(uri(application))
                .POST(HttpRequest.BodyPublishers.ofFile(Path.of(System.getProperty("demo"))))
                .build());
    }

    private URI uri(String application) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/" + application + "/score");
    }

    private static String send(HttpRequest request) throws Exception {
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode(), response::body);
        return response.body();
    }
}
