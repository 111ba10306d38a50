package vn.parindex.service;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that none of our addresses sees: the server or the firewall refuses them. */
class EarlyRefusalTest extends ServiceRun {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOST = "Host: x\r\nConnection: close\r\n";

    /** What came back, as it was written. */
    private record Raw(int status, String head, String body) {}

    private Raw raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder all = new StringBuilder();
            try {
                all.append(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (SocketTimeoutException e) {
                throw new AssertionError("not closed: " + request.lines().findFirst(), e);
            }
            String text = all.toString();
            int end = text.indexOf("\r\n\r\n");
            assertThat(end).as(request + " -> " + text).isPositive();
            return new Raw(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        }
    }

    private static void assertProblem(String place, Raw answer, int status, String code, String words) {
        assertThat(answer.status()).as(place + "\n" + answer).isEqualTo(status);
        assertThat(answer.head())
                .as(place)
                .contains("application/problem+json", "X-Content-Type-Options: nosniff")
                .doesNotContainIgnoringCase("tomcat");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).as(place).isEqualTo(status);
        assertThat(problem.at("/faults/0/code").asString()).as(place).isEqualTo(code);
        assertThat(problem.get("detail").asString()).as(place).contains(words);
        assertThat(answer.body()).as(place).doesNotContain("Exception", "at org.");
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST;
    }

    @Test
    void programs_are_told_with_a_code_in_their_language_whatever_cannot_be_read() throws IOException {
        Map<String, String> refused = new LinkedHashMap<>();
        for (String target : List.of(
                "/api//campaigns",
                "//api/campaigns",
                "/api/campaigns;x=1",
                "/api;x/campaigns",
                "/api/campaigns%2Fx",
                "/api/campaigns%5Cx",
                "/api/%2e%2e/home",
                "/api/../api/campaigns",
                "/api/campaigns%00",
                "/api/campaigns%zz",
                "/api/campaigns%0aX",
                "/api/campaigns|x",
                "/api/public/campaigns?page=%zz",
                "/api/public/campaigns?{}",
                "/actuator//health")) {
            refused.put(target, get(target));
        }
        refused.put("a method that is none", "DAU-VET /api/campaigns HTTP/1.1\r\n" + HOST);
        refused.put("a header with a blank in its name", get("/api/campaigns") + "X y : z\r\n");
        refused.put("a header that is too long", get("/api/campaigns") + "X-Long: " + "x".repeat(20_000) + "\r\n");
        refused.put("no host", "GET /api/campaigns HTTP/1.1\r\nConnection: close\r\n");
        refused.put("a version that there is not", "GET /api/campaigns HTTP/7.3\r\n" + HOST);
        refused.put("an unknown encoding", get("/api/campaigns") + "Transfer-Encoding: dau-vet\r\n");
        refused.put("a length that is none", get("/api/campaigns") + "Content-Length: x\r\n");
        refused.put("no target", "GET\r\n" + HOST);
        refused.put("an address that is not read so far as to be one of pages", get("/home|x"));
        for (Map.Entry<String, String> one : refused.entrySet()) {
            assertProblem(one.getKey(), raw(one.getValue() + "\r\n"), 400, "SVC-4005", "yêu cầu không đọc được");
        }
    }

    @Test
    void they_are_told_in_english_if_they_ask_for_it_and_the_request_was_read_so_far() throws IOException {
        String english = "Accept-Language: en\r\n\r\n";
        for (String target : List.of("/api//campaigns", "/api/campaigns%2Fx", "/api/public/campaigns?page=%zz")) {
            assertProblem(target, raw(get(target) + english), 400, "SVC-4005", "the request cannot be read");
        }
        String trace = "TRACE /api/campaigns HTTP/1.1\r\n" + HOST;
        assertProblem("TRACE", raw(trace + english), 405, "SVC-4051", "does not take that method");
        assertProblem("TRACE", raw(trace + "\r\n"), 405, "SVC-4051", "không nhận phương thức");
    }

    @Test
    void people_are_told_in_vietnamese_and_nothing_of_the_server() throws IOException {
        for (String request : List.of(
                get("/home;x=1") + "Accept: text/html\r\n\r\n",
                "POST /login HTTP/1.1\r\n" + HOST + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 3\r\n\r\n%zz")) {
            Raw page = raw(request);
            assertThat(page.status()).as(request).isEqualTo(400);
            assertThat(page.head()).as(request).contains("text/html");
            assertThat(page.body()).contains("Yêu cầu không hợp lệ").doesNotContainIgnoringCase("tomcat");
        }
        Raw trace = raw("TRACE /home HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n\r\n");
        assertThat(trace.status()).isEqualTo(405);
        assertThat(trace.head()).contains("text/html", "Content-Language: vi");
        assertThat(trace.body()).contains("Yêu cầu không hợp lệ");
        // no address of ours is found, hence no page
        Raw line = raw(get("/home%2fx") + "Accept: text/html\r\n\r\n");
        assertThat(line.status()).isEqualTo(400);
        assertThat(line.head()).contains("text/plain", "Content-Language: vi", "nosniff");
        assertThat(line.body()).isEqualTo("yêu cầu không đọc được (SVC-4005)");
    }
}
