package vn.parindex.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium that opens pages and answers questions on them, through its debugging protocol. */
final class DrivenBrowser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("ws://\\S+");
    private static final long SECONDS = 120;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private String session = "";
    private int last;

    DrivenBrowser(Path profile) throws Exception {
        Path browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no chromium on the PATH; Debian's package is called chromium"));
        process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        String target = send("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        send("Page.enable", Map.of());
        // the page itself allows no script; the examiner is one
        send("Page.setBypassCSP", Map.of("enabled", true));
    }

    /** Returns the address that the browser prints; what it prints later is read and forgotten. */
    private String address() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}));
                reader.setDaemon(true);
                reader.start();
                return address.group();
            }
        }
        throw new IllegalStateException("chromium ended without an address");
    }

    /** Opens a page in a window of a width, with features of media such as {@code prefers-color-scheme}. */
    void open(Path page, int width, String feature, String value) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        send("Emulation.setEmulatedMedia", Map.of("features", new Object[] {Map.of("name", feature, "value", value)}));
        received.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        while (!next().path("method").asText().equals("Page.loadEventFired")) {
            // what comes before
        }
    }

    /** Returns what an expression comes to, waited for if it is promised. */
    JsonNode ask(String expression) throws Exception {
        return send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true))
                .path("result")
                .path("value");
    }

    /** Returns how many pages the page that is open prints on. */
    long printedPages() throws Exception {
        String data = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .path("data")
                .asText();
        String pdf = new String(Base64.getDecoder().decode(data), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        ObjectNode message = JSON.createObjectNode();
        int id = ++last;
        message.put("id", id).put("method", method).set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        BlockingQueue<JsonNode> others = new LinkedBlockingQueue<>();
        while (true) {
            JsonNode answer = next();
            if (answer.path("id").asInt() == id) {
                received.addAll(others);
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.path("result");
            }
            others.add(answer);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = received.poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("chromium does not answer");
        }
        return message;
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit()
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    /** Gathers the pieces of each message. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            message.append(data);
            if (end) {
                try {
                    received.add(JSON.readTree(message.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException("not JSON: " + message, e);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
