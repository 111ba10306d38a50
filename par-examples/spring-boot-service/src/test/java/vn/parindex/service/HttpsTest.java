package vn.parindex.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The profile {@code https}: with a key of its own, as the README shows it, and behind a server that does TLS. */
class HttpsTest {

    private static final String PASSWORD = "mot-lan-roi-thoi";
    private static final String HSTS = "Strict-Transport-Security";

    @TempDir
    private Path folder;

    private static String line(List<String> readme, String start) {
        return readme.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the README: " + start));
    }

    /** Returns what a line of a shell sets before or without a command. */
    private static Map<String, String> variables(String line) {
        Map<String, String> variables = new TreeMap<>();
        Arrays.stream(line.split(" "))
                .filter(word -> word.matches("[A-Z_]+=.*"))
                .forEach(word -> variables.put(word.replaceAll("=.*", ""), word.replaceAll("^[A-Z_]+=", "")));
        return variables;
    }

    private ConfigurableApplicationContext start(Map<String, String> variables) {
        Map<String, Object> all = new TreeMap<>(variables);
        all.put("SERVER_PORT", "0");
        all.put("SPRING_DATASOURCE_URL", "jdbc:h2:mem:https" + variables.size() + ";MODE=PostgreSQL");
        all.put("SERVICE_DEMO", "false");
        all.put("PAR_FIRST_PASSWORD", PASSWORD);
        all.put("PAR_DATA", folder.toString());
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, all));
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setEnvironment(environment);
        return application.run();
    }

    private static String port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port");
    }

    private HttpClient client(Path keys, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, password.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("par", store.getCertificate("par"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void with_a_key_of_its_own_as_the_readme_says() throws Exception {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        Map<String, String> variables = variables(line(readme, "export SERVER_SSL_KEY_STORE="));
        String password = "mat-khau-cua-khoa";
        variables.put("SERVER_SSL_KEY_STORE_PASSWORD", password);
        List<String> command = new ArrayList<>(List.of(line(readme, "keytool ").split(" ")));
        command.set(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        ProcessBuilder keytool = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile());
        keytool.environment().put("SERVER_SSL_KEY_STORE_PASSWORD", password);
        assertThat(keytool.start().waitFor())
                .as(() -> folder.resolve("keytool.txt").toString())
                .isZero();
        Path keys = folder.resolve(variables.get("SERVER_SSL_KEY_STORE").replace("file:", ""));
        variables.put("SERVER_SSL_KEY_STORE", "file:" + keys);
        variables.putAll(variables(line(readme, "SPRING_PROFILES_ACTIVE=https ")));
        HttpClient client = client(keys, password);
        try (ConfigurableApplicationContext service = start(variables)) {
            String base = "https://localhost:" + port(service);

            HttpResponse<String> page = send(client, HttpRequest.newBuilder(URI.create(base + "/login")));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                    .contains("Secure", "HttpOnly", "SameSite=Lax");
            assertThat(page.headers().firstValue(HSTS).orElse("")).contains("max-age=31536000");
            String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
            HttpResponse<String> home = send(
                    client,
                    HttpRequest.newBuilder(URI.create(base + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("username=thu-ky&password=" + PASSWORD + "&_csrf="
                                    + URLEncoder.encode(token, StandardCharsets.UTF_8))));
            assertThat(home.uri()).hasToString(base + "/password");
            assertThat(send(client, HttpRequest.newBuilder(URI.create(base + "/api/public/campaigns")))
                            .statusCode())
                    .isEqualTo(200);
            // nobody stands in front of it: what a client says of itself is not believed
            HttpResponse<String> claimed = send(
                    client, HttpRequest.newBuilder(URI.create(base + "/login")).header("X-Forwarded-Proto", "http"));
            assertThat(claimed.headers().firstValue(HSTS)).isPresent();
            HttpResponse<String> plain = send(
                    HttpClient.newHttpClient(),
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port(service) + "/login")));
            assertThat(plain.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void behind_a_server_that_does_tls() throws Exception {
        try (ConfigurableApplicationContext service = start(Map.of("SPRING_PROFILES_ACTIVE", "https"))) {
            URI login = URI.create("http://127.0.0.1:" + port(service) + "/login");

            HttpResponse<String> passedOn = send(
                    HttpClient.newHttpClient(),
                    HttpRequest.newBuilder(login)
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-For", "203.0.113.7"));
            HttpResponse<String> direct = send(HttpClient.newHttpClient(), HttpRequest.newBuilder(login));

            assertThat(passedOn.statusCode()).isEqualTo(200);
            assertThat(passedOn.headers().firstValue(HSTS)).isPresent();
            assertThat(passedOn.headers().firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly");
            assertThat(direct.headers().firstValue(HSTS)).as("not over TLS").isEmpty();
            assertThat(direct.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
        }
    }
}
