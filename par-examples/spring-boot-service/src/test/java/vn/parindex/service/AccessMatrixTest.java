package vn.parindex.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.evidence.EvidenceStore;
import vn.parindex.service.store.UnitInCampaign;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address of the application, asked by everybody at every stage, against a table worked by hand. */
class AccessMatrixTest extends ServiceRun {

    private static final String ITEM = "1.1.2";
    private static final String SURVEY = "respondent,group,question,answer\nP1,citizens,Q1,A\nP2,citizens,Q1,A\n"
            + "P3,citizens,Q1,B\nP4,citizens,Q1,C\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EvidenceStore evidence;

    private final Map<String, WebUser> browsers = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<Place, byte[]> forms = new HashMap<>();

    /** A line of the table. */
    private record Line(String method, String address, String stage, List<String> cells) {

        String place() {
            return method + " " + address;
        }
    }

    /** A unit at a stage. */
    private record Place(String campaign, int number) {

        UnitInCampaign key() {
            return new UnitInCampaign(campaign, "minh-hoa-" + number);
        }
    }

    private static Place place(String stage) {
        return switch (stage) {
            case "judged" -> new Place(RUNNING, 3);
            case "public" -> new Place(PUBLISHED, 1);
            default -> new Place(RUNNING, 1);
        };
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                AccessMatrixTest.class.getResourceAsStream("access.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static List<String> people() throws IOException {
        List<String> head = Arrays.asList(lines().get(0).split("\t"));
        return head.subList(3, head.size());
    }

    private static List<Line> table() throws IOException {
        return lines().stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t")))
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size())))
                .toList();
    }

    /** The login of a person of the table for a unit. */
    private static String login(String person, int number) {
        int other = number + 1;
        return switch (person) {
            case "editor" -> "chuyen-vien-minh-hoa-" + number;
            case "other-editor" -> "chuyen-vien-minh-hoa-" + other;
            case "leader" -> "lanh-dao-minh-hoa-" + number;
            case "other-leader" -> "lanh-dao-minh-hoa-" + other;
            case "appraiser" -> "tham-dinh-to-1";
            case "other-agency" -> "tham-dinh-to-2";
            case "council" -> "hoi-dong";
            case "secretary" -> "thu-ky";
            default -> person + "-" + number;
        };
    }

    private void peopleOfUnits() {
        for (int number : List.of(1, 3)) {
            String home = "minh-hoa-" + number;
            account(Actor.of("home-appraiser-" + number, Role.APPRAISER, "to-1"), home);
            account(Actor.of("home-council-" + number, Role.COUNCIL, ""), home);
            account(Actor.of("home-secretary-" + number, Role.SECRETARY, ""), home);
        }
    }

    @Test
    void the_table_has_every_address_of_the_application_and_no_other() throws IOException {
        Set<String> declared = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                Set<String> methods = new LinkedHashSet<>();
                info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
                for (String pattern : info.getPatternValues()) {
                    for (String method : methods.isEmpty() ? Set.of("ANY") : methods) {
                        declared.add(method + " " + pattern);
                    }
                }
            }
        }
        // the page of errors is forwarded to, and shows no more than a status
        declared.removeIf(address -> address.endsWith(" /error"));
        assertThat(new TreeSet<>(table().stream().map(Line::place).toList())).isEqualTo(declared);
        assertThat(table())
                .allSatisfy(line -> assertThat(line.cells())
                        .as(line.place())
                        .hasSize(12)
                        .allMatch(cell -> cell.matches("yes|no|login|401|404|409|422|8[0-9]{3}")));
    }

    @Test
    void everybody_gets_what_the_table_says() throws IOException {
        peopleOfUnits();
        for (String stage : List.of("draft", "judged", "public")) {
            files.put(
                    stage,
                    evidence.keep(
                                    place(stage).key(),
                                    ITEM,
                                    new MockMultipartFile("file", "a.pdf", null, "%PDF-1.4 a".getBytes()),
                                    "x")
                            .getId());
        }
        List<String> people = people();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Line line : table()) {
            Place place = place(line.stage());
            for (int i = 0; i < people.size(); i++) {
                String person = people.get(i);
                long before = events(place.campaign(), place.key().unit());
                HttpResponse<?> answer = ask(line, place, person);
                String got = outcome(answer);
                String cell = line.cells().get(i);
                boolean fits = cell.matches("8[0-9]{3}")
                        ? got.equals("422") && String.valueOf(answer.body()).contains("PAR-" + cell)
                        : got.equals(cell);
                boolean changed = events(place.campaign(), place.key().unit()) != before;
                if (!fits || changed && !cell.equals("yes")) {
                    wrong.add(line.place() + " " + line.stage() + " " + person + ": " + cell + " expected, got " + got
                            + (changed ? " and changed something" : ""));
                }
                undo(place.campaign(), place.key().unit(), before);
                asked++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(table().size() * 12);
    }

    private static String outcome(HttpResponse<?> answer) {
        if (answer.uri().getPath().equals("/login")
                && !answer.request().uri().getPath().equals("/login")) {
            return "login";
        }
        if (answer.previousResponse().isPresent() && answer.uri().getPath().equals("/login")) {
            return "login";
        }
        return switch (answer.statusCode()) {
            case 200, 201 -> "yes";
            case 403 -> "no";
            default -> String.valueOf(answer.statusCode());
        };
    }

    private HttpResponse<?> ask(Line line, Place place, String person) {
        String address = line.address()
                .replace("{campaign}", place.campaign())
                .replace("{unit}", place.key().unit())
                .replace("{area}", "1")
                .replace("{ending:csv|xlsx}", "csv")
                .replace("/{account}/", "/nobody/")
                .replace("{account}", "hoi-dong")
                .replace("{state:disabled|enabled}", "disabled")
                .replace("{job}", "none")
                .replace("{code}", ITEM)
                .replace("{kind:request-evidence|grant-not-applicable|withdraw-not-applicable}", "request-evidence")
                .replace("{id}", files.getOrDefault(line.stage(), ""))
                .replace("{name}", "par-result-1")
                .replace("{requiredMetricName}", "par.sign-ins")
                .replace("/health/**", "/health/db");
        long seen = events(place.campaign(), place.key().unit());
        if (address.startsWith("/api/") || address.startsWith("/actuator")) {
            return program(line, place, person, address, seen);
        }
        WebUser user = browsers.computeIfAbsent(login(person, place.number()), login -> {
            WebUser browser = new WebUser(port);
            return person.equals("nobody") ? browser : browser.signedIn(login);
        });
        if (address.endsWith("/progress")) {
            return user.bytes(address);
        }
        if (line.method().equals("GET")) {
            return user.get(address);
        }
        user.get(person.equals("nobody") ? "/login" : "/home");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("request", UUID.randomUUID().toString());
        fields.put("seen", String.valueOf(seen));
        if (address.endsWith("/form.xlsx")) {
            return user.upload(address, "phieu.xlsx", form(place), fields);
        }
        if (address.endsWith("/survey")) {
            return user.upload(address, "tra-loi.csv", SURVEY.getBytes(StandardCharsets.UTF_8), fields);
        }
        if (address.endsWith("/files")) {
            return user.upload(address, "a.pdf", "%PDF-1.4 b".getBytes(StandardCharsets.UTF_8), fields);
        }
        if (address.equals("/setup")) {
            fields.putAll(Map.of("id", "", "title", "", "units", ""));
            return user.upload(address, "campaign", "campaign.json", "{}".getBytes(StandardCharsets.UTF_8), fields);
        }
        if (address.equals("/password")) {
            fields.putAll(Map.of("current", "x", "chosen", "x", "again", "x"));
        } else if (address.startsWith("/accounts")) {
            fields.putAll(Map.of("account", "?", "name", "", "role", "council"));
        } else if (address.endsWith("/removal")) {
            fields.put("typed", "?");
        } else if (address.endsWith("/steps")) {
            fields.putAll(Map.of("kind", "lock", "stage", "council", "text", "thử"));
        } else if (address.endsWith("/request-evidence")) {
            fields.put("text", "thử");
        } else {
            fields.put("opinions[0].code", ITEM);
            if (line.stage().equals("judged")) {
                fields.put("opinions[0].decision", "recognised");
            } else {
                fields.put("opinions[0].explanation", "thử " + UUID.randomUUID());
            }
        }
        return address.endsWith("/check") ? user.live(address, fields) : user.post(address, fields);
    }

    private byte[] form(Place place) {
        return forms.computeIfAbsent(
                place,
                one -> new WebUser(port)
                        .signedIn("thu-ky")
                        .bytes("/campaigns/" + one.campaign() + "/units/"
                                + one.key().unit() + "/form.xlsx")
                        .body());
    }

    private HttpResponse<String> program(Line line, Place place, String person, String address, long seen) {
        HttpRequest.Builder request =
                person.equals("nobody") ? program(address) : program(address, login(person, place.number()));
        if (line.method().equals("POST") && address.startsWith("/actuator")) {
            request.POST(HttpRequest.BodyPublishers.noBody());
        } else if (line.method().equals("POST")) {
            String opinion = line.stage().equals("judged")
                    ? "{\"kind\":\"appraise\",\"code\":\"1.1.2\",\"opinion\":{\"stage\":\"appraisal-1\","
                            + "\"decision\":\"recognised\"}}"
                    : "{\"kind\":\"claim\",\"code\":\"1.1.2\",\"opinion\":{\"stage\":\"self\",\"explanation\":\"x\"}}";
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"" + seen + "\"")
                    .POST(HttpRequest.BodyPublishers.ofString(opinion));
        }
        return send(request);
    }
}
