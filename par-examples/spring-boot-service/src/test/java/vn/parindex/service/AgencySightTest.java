package vn.parindex.service;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An appraiser sees the items of the agency alone until publication. By the campaign of the demonstration, agency to-2
 * appraises area 3, to-4 area 6 and 8.2; nobody is assigned the rest of area 8, which is measured.
 */
class AgencySightTest extends ServiceRun {

    private static final String UNIT = "/campaigns/minh-hoa-2021/units/minh-hoa-5";

    private WebUser user(String login) {
        return new WebUser(port).signedIn(login);
    }

    /** The points of an area as the secretary sees them on the page of the unit. */
    private static String points(HttpResponse<String> page, String area) {
        String row = page.body().replaceAll("(?s).*/areas/" + area + "\">(.*?)</tr>.*", "$1");
        return row.replaceAll("(?s).*data-label=\"Điểm\">([^<]*)<.*", "$1");
    }

    @Test
    void the_page_of_a_unit_shows_the_areas_of_the_agency_and_no_total() {
        HttpResponse<String> whole = user("thu-ky").get(UNIT);
        HttpResponse<String> own = user("tham-dinh-to-2").get(UNIT);

        assertThat(whole.body()).contains("Kết quả hiện tại", "/areas/1\"", "/areas/3\"", "/report");
        assertThat(own.body())
                .contains("/areas/3\"", "Chỉ hiện các mục được giao")
                .doesNotContain("Kết quả hiện tại", "chỉ số (", "/report", "/next", "/disputes", "/form.xlsx");
        for (String other : List.of("1", "2", "4", "5", "6", "7", "8")) {
            assertThat(own.body()).doesNotContain("/areas/" + other + "\"");
        }
        assertThat(points(own, "3")).isEqualTo(points(whole, "3")).matches("[0-9]+(,[0-9]+)?");
    }

    @Test
    void an_area_of_which_an_agency_has_a_part_shows_no_points_of_the_whole_area() {
        HttpResponse<String> own = user("tham-dinh-to-4").get(UNIT);
        assertThat(points(own, "6")).matches("[0-9]+(,[0-9]+)?");
        assertThat(points(own, "8")).isEqualTo("–");
        HttpResponse<String> sheet = user("tham-dinh-to-4").get(UNIT + "/areas/8");
        assertThat(sheet.body()).contains("<strong id=\"area-points\">–</strong>");
        assertThat(user("thu-ky").get(UNIT + "/areas/8").body())
                .doesNotContain("<strong id=\"area-points\">–</strong>");
    }

    @Test
    void points_while_typing_are_those_of_the_agency() {
        WebUser team = user("tham-dinh-to-2");
        team.get(UNIT + "/areas/3");
        assertThat(team.live(UNIT + "/areas/3/check", Map.of()).body())
                .contains("\"total\":\"\"", "\"3.1.1\"")
                .doesNotContain("\"area\":\"–\"");
        assertThat(team.live(UNIT + "/areas/1/check", Map.of()).body())
                .contains("\"total\":\"\"", "\"area\":\"–\"", "\"points\":{}", "\"messages\":[]");
        WebUser secretary = user("thu-ky");
        secretary.get(UNIT + "/areas/1");
        assertThat(secretary.live(UNIT + "/areas/1/check", Map.of()).body())
                .doesNotContain("\"total\":\"\"")
                .contains("\"1.1.1\"");
    }

    @Test
    void a_refusal_does_not_tell_whether_somebody_guessed_what_stands_there() {
        // agency to-1 recognises 1.3.1 of unit 5 in the second appraisal
        long now = events(RUNNING, "minh-hoa-5");
        String recognise = "{\"kind\":\"appraise-again\",\"code\":\"1.3.1\",\"opinion\":{\"stage\":\"appraisal-2\","
                + "\"decision\":\"recognised\"}}";
        assertThat(send(action(unitPath(5), "tham-dinh-to-1", "sight-1", now, recognise))
                        .statusCode())
                .isEqualTo(201);
        WebUser team = user("tham-dinh-to-2");
        for (String guess : List.of("recognised", "stated")) {
            team.get(UNIT + "/areas/3");
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("opinions[0].code", "1.3.1");
            typed.put("opinions[0].decision", guess);
            HttpResponse<String> answer = team.save(UNIT + "/areas/1", typed);
            assertThat(answer.statusCode()).as(guess).isEqualTo(422);
            assertThat(answer.body()).contains("PAR-8013").doesNotContain("Không có gì thay đổi.");
        }
        assertThat(team.get(UNIT).body()).as("the log").doesNotContain("1.3.1", "tham-dinh-to-1");
    }

    @Test
    void points_of_the_whole_in_the_log_are_not_the_agencys() {
        assertThat(send(program(unitPath(5), "tham-dinh-to-2")).body())
                .contains("\"phase\"")
                .doesNotContain("points", "index");
        for (String document : List.of("/assessment", "/result", "/events")) {
            assertThat(send(program(unitPath(5) + document, "tham-dinh-to-2")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void after_publication_everything_is_everybodys() {
        HttpResponse<String> page = user("tham-dinh-to-2").get("/campaigns/minh-hoa-2020/units/minh-hoa-5");
        assertThat(page.body()).contains("Kết quả hiện tại", "/areas/1\"", "/report");
    }

    @Test
    void a_member_of_the_council_does_not_see_the_own_unit_among_the_others() {
        account(Actor.of("uy-vien-5", Role.COUNCIL, ""), "minh-hoa-5");
        assertThat(user("uy-vien-5").get("/campaigns/minh-hoa-2021").body())
                .contains("Tỉnh Minh Họa 4", "Tỉnh Minh Họa 6")
                .doesNotContain("Tỉnh Minh Họa 5");
    }
}
