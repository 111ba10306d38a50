package org.example.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

/** The packaged service, started as it is deployed. */
class JarIT {

    private static final Pattern PORT = Pattern.compile(".*Tomcat started on port (\\d+).*");

    @Test
    void scores_an_assessment() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("jar"),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = service.inputReader()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port(log) + "/results/final"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofFile(Path.of(System.getProperty("demo"))))
                    .build();

            HttpResponse<Path> answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofFile(Path.of(System.getProperty("result"))));

            assertEquals(200, answer.statusCode(), () -> read(answer.body()));
        } finally {
            service.destroy();
        }
    }

    private static String port(BufferedReader log) throws Exception {
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            Matcher started = PORT.matcher(line);
            if (started.matches()) {
                return started.group(1);
            }
        }
        return fail(read.toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
