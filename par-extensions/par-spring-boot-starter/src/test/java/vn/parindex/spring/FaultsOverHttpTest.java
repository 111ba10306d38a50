package vn.parindex.spring;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fault at once, with code, place and a sentence in the language asked for. */
class FaultsOverHttpTest {

    private static final Pattern FAULT = Pattern.compile(
            "\\{(?:\"code\":\"(PAR-\\d+)\",)?(?:\"(pointer|path|place)\":\"([^\"]*)\",)?\"message\":\"");

    private static final String BAD_ASSESSMENT = """
            {"format":"par-assessment/1","format":"par-assessment/1",
             "unit":{"id":"an-giang","name":"An Giang"},
             "methodology":"Vn 1149","year":1e3,
             "entries":[{"code":"3.4.x","opinions":[{"stage":"selbst","points":0.5}]}],
             "more":1}
            """;

    private static final String BAD_FORM = """
            {"methodology":"vn-1149-2020-province","year":"20x","unit":{"id":"an-giang","name":""},
             "opinions":[{"code":"3.4.1","stage":"self","points":"1,5"}]}
            """;

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = RunningHost.of(HostApplication.class, "logging.level.root=off");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** Code and place of every fault. */
    private static List<String> faults(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return FAULT.matcher(answer.body())
                .results()
                .map(fault -> fault.group(1) + " " + fault.group(2) + " " + fault.group(3))
                .toList();
    }

    @Test
    void a_body_is_refused_with_every_fault() {
        HttpResponse<String> answer = host.postJson("/assessments", BAD_ASSESSMENT, "Accept-Language", "en");

        assertThat(faults(answer))
                .containsExactly(
                        "PAR-3006 pointer ",
                        "PAR-2031 pointer /methodology",
                        "PAR-3007 pointer /year",
                        "PAR-3017 pointer /entries/0/code",
                        "PAR-3012 pointer /entries/0/opinions/0/stage",
                        "PAR-3004 pointer ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"The data sent have faults\",\"status\":422,"
                        + "\"detail\":\"There are 6 faults.\",\"instance\":\"/assessments\",\"faults\":[")
                .contains("3.4.x is not a node code (such as 3.4.1)");
    }

    @Test
    void sentences_are_in_the_language_asked_for_and_vietnamese_otherwise() {
        assertThat(host.postJson("/assessments", "{").body()).contains("Dữ liệu gửi lên có lỗi", "Có 1 lỗi.");
        assertThat(host.postJson("/assessments", "{", "Accept-Language", "vi-VN, en;q=0.5")
                        .body())
                .contains("Dữ liệu gửi lên có lỗi");
        assertThat(host.postJson("/assessments", "{", "Accept-Language", "fr, vi;q=0.3, en;q=0.5")
                        .body())
                .contains("There is 1 fault.");
        assertThat(host.postJson("/assessments", "{", "Accept-Language", "fr").body())
                .contains("Có 1 lỗi.");
    }

    @Test
    void an_empty_body_is_refused_as_an_empty_file_is() {
        HttpResponse<String> answer = host.postJson("/assessments", "");

        assertThat(faults(answer)).containsExactly("PAR-3003 pointer ");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_mark_before_the_body_and_another_type_of_it_are_refused() {
        assertThat(faults(host.postJson("/assessments", "\uFEFF{}"))).first().isEqualTo("PAR-3023 pointer ");
        assertThat(host.post("/assessments", "text/plain", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void a_form_is_refused_with_every_fault_at_its_property() {
        HttpResponse<String> json = host.postJson("/forms", BAD_FORM);
        HttpResponse<String> page = host.post(
                "/pages",
                "application/x-www-form-urlencoded",
                "methodology=vn-1149-2020-province&year=20x&unit.id=an-giang&opinions[0].code=3.4.1"
                        + "&opinions[0].stage=self&opinions[0].points=1,5");

        assertThat(faults(json))
                .contains("PAR-3010 path year", "PAR-1003 path opinions[0].points", "PAR-3013 path unit.name");
        assertThat(faults(page)).isEqualTo(faults(json));
        assertThat(json.statusCode()).isEqualTo(422);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(json.body()).contains("tự đánh giá: 1,5 điểm vượt quá điểm tối đa 1");
    }

    @Test
    void constraints_of_the_host_stand_among_ours_and_alone_are_the_hosts() {
        HttpResponse<String> both = host.postJson("/inquiries", "{\"asker\":\"\",\"methodology\":\"vn-1\"}");
        HttpResponse<String> theirs =
                host.postJson("/inquiries", "{\"asker\":\"\",\"methodology\":\"vn-1149-2020-province\"}");

        assertThat(faults(both)).containsExactly("null path asker", "PAR-4001 path methodology");
        assertThat(theirs.statusCode()).isEqualTo(400);
        assertThat(theirs.body()).doesNotContain("faults");
    }

    @Test
    void constraints_on_a_parameter_are_told_at_its_name() {
        assertThat(faults(host.get("/parameters?methodology=vn-2"))).containsExactly("PAR-4001 path methodology");
    }

    @Test
    void every_variable_and_parameter_that_cannot_be_read_is_told() {
        HttpResponse<String> answer = host.get("/nodes/Vn/1999/3.4.x/selbst?mode=all");

        assertThat(faults(answer))
                .containsExactly(
                        "PAR-2031 path id",
                        "PAR-3010 path year",
                        "PAR-3017 path code",
                        "PAR-3012 path stage",
                        "PAR-3012 path mode");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void what_a_controller_cannot_do_for_the_caller_is_the_callers_fault() {
        HttpResponse<String> answer = host.get("/methodologies/vn-2");

        assertThat(faults(answer)).containsExactly("PAR-4001 null null");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_fault_of_the_host_is_told_by_its_code_alone() {
        HttpResponse<String> answer = host.get("/broken");

        assertThat(answer.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Hệ thống có lỗi\",\"status\":500,"
                        + "\"detail\":\"Chi tiết có trong nhật ký của hệ thống.\",\"instance\":\"/broken\","
                        + "\"faults\":[{\"code\":\"PAR-3001\"}]}");
        assertThat(answer.statusCode()).isEqualTo(500);
    }

    @Test
    void other_exceptions_are_the_hosts() {
        HttpResponse<String> answer = host.get("/other");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("faults");
    }

    @Test
    void a_browser_gets_the_error_page() {
        HttpResponse<String> answer = host.get("/methodologies/vn-2", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    /** Expected of the weights by RFC 9110, 12.5.1; at equal weights the type named more exactly, then earlier. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | application/problem+json",
                "*/* | application/problem+json",
                "application/json | application/problem+json",
                "application/json, text/plain, */* | application/problem+json",
                "text/html;q=0.1, application/json | application/problem+json",
                "text/html;q=0.4, application/*+json;q=0.5 | application/problem+json",
                "application/json, text/html | application/problem+json",
                "text/html;q=0.5, */* | application/problem+json",
                "text/html;q=0, */*;q=0.1 | application/problem+json",
                "text/html;q=0 | application/problem+json",
                "text/htmlx, text/xhtml | application/problem+json",
                "this is no type | application/problem+json",
                "text/html | text/html",
                "text/*, */*;q=0.1 | text/html",
                "text/html, */*;q=0.01 | text/html",
                "text/html, */* | text/html",
                "*/*, text/html | text/html",
                "application/json;q=0.9, text/html | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | text/html",
            })
    void a_page_is_for_whoever_wants_it_more_than_json(String accept, String type) {
        HttpResponse<String> answer =
                accept == null ? host.get("/methodologies/vn-2") : host.get("/methodologies/vn-2", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void what_is_accepted_may_stand_in_several_lines() {
        assertThat(host.get("/methodologies/vn-2", "Accept", "application/json;q=0.5", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("text/html");
    }
}
