package vn.parindex.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, follows redirects, sends back the hidden fields of the last page. */
final class WebUser {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    /** What a browser of an English system prefers: the pages are in Vietnamese all the same. */
    private static final String ENGLISH = "en-US,en;q=0.9";

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String page = "";

    WebUser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    WebUser signedIn(String login) {
        get("/login");
        HttpResponse<String> home = post("/login", Map.of("username", login, "password", "minh-hoa"));
        if (home.uri().getPath().equals("/login")) {
            throw new AssertionError("not signed in: " + login);
        }
        return this;
    }

    HttpResponse<String> get(String path) {
        return keep(send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html")));
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the value of a hidden field of the last page. */
    String field(String name) {
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            if (input.group().contains("name=\"" + name + "\"")) {
                Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
                return value.find() ? value.group(1) : "";
            }
        }
        throw new AssertionError("no field " + name + " on the page");
    }

    /** Posts fields with the token of the last page. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", field("_csrf"));
        return postAsIs(path, all);
    }

    /** Posts a sheet with the request's id, the length of the log and the login of the last page. */
    HttpResponse<String> save(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("login", field("login"));
        all.put("request", field("request"));
        all.put("seen", field("seen"));
        return post(path, all);
    }

    /** Asks as the page's script does while somebody types. */
    HttpResponse<String> live(String path, Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(encoded(name, value)));
        parts.add(encoded("_csrf", field("_csrf")));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .header("X-Requested-With", "fetch")
                .header("Accept-Language", ENGLISH)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts))));
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpResponse<String> postAsIs(String path, Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(encoded(name, value)));
        return keep(send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Accept-Language", ENGLISH)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts)))));
    }

    /** Posts a file with the token of the last page. */
    HttpResponse<String> upload(String path, String name, byte[] file, Map<String, String> fields) {
        return upload(path, "file", name, file, fields);
    }

    /** Posts a file in a field of the given name. */
    HttpResponse<String> upload(String path, String part, String name, byte[] file, Map<String, String> fields) {
        String boundary = "----parindex";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", field("_csrf"));
        all.forEach((field, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return keep(send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    /** Loses the session, as when it has ended. */
    void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        page = answer.body();
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
