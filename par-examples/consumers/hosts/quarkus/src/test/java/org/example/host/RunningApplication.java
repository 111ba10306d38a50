package org.example.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built application in a process of its own. */
final class RunningApplication implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final Path log;
    private final URI base;

    private RunningApplication(Process process, Path log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    /** Starts it with settings such as {@code par.language=en}. */
    static RunningApplication start(String... settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Path.of("target"), "application", ".log");
        Process process = launch(log, settings);
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new RunningApplication(process, log, URI.create("http://localhost:" + listening.group(1)));
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IllegalStateException(Files.readString(log));
    }

    /** Returns what is said by a start that fails. */
    static String refusedStart(String... settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Path.of("target"), "application", ".log");
        Process process = launch(log, settings);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException("it started");
        }
        return Files.readString(log);
    }

    private static Process launch(Path log, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=0"));
        Stream.of(settings).map("-D"::concat).forEach(command::add);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder().POST(body(json)).header("Content-Type", "application/json"), path, headers);
    }

    HttpResponse<String> put(String path, String json, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().PUT(body(json)).header("Content-Type", "application/json"), path, headers);
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(
                        request.uri(base.resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
