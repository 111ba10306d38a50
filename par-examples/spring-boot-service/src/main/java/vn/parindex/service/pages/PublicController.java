package vn.parindex.service.pages;

import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.RankingReport;
import vn.parindex.report.Report;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Language;

/** What everybody may read: rankings and results that are published. */
@Controller
@RequestMapping("/public/{campaign}")
public class PublicController {

    private final PublishedResults published;
    private final ReportPages reports;

    PublicController(PublishedResults published, ReportPages reports) {
        this.published = published;
        this.reports = reports;
    }

    /**
     * A unit in the ranking.
     *
     * @param rank its rank
     * @param id its id
     * @param name its name
     * @param points its points
     * @param index its index, in percent
     * @param bar the index, whole, for the bar
     */
    public record RankRow(int rank, String id, String name, String points, String index, int bar) {}

    @GetMapping
    String ranking(@PathVariable String campaign, @AuthenticationPrincipal SignedIn who, Model model) {
        RunningCampaign open = published.campaign(campaign);
        Ranking ranking = published.ranking(open);
        List<IndexResult> results = ranking.results();
        model.addAttribute("who", who);
        model.addAttribute("campaign", open);
        model.addAttribute(
                "rows",
                ranking.ranked().stream()
                        .map(unit -> new RankRow(
                                unit.rank(),
                                unit.unit().id(),
                                unit.unit().name(),
                                results.stream()
                                        .filter(result -> result.unit().equals(unit.unit()))
                                        .map(result -> Language.VI.number(
                                                result.published(result.total().points())))
                                        .findFirst()
                                        .orElse(""),
                                Language.VI.number(ranking.published(unit.compared())),
                                ranking.published(unit.compared()).intValue()))
                        .toList());
        model.addAttribute(
                "notices",
                whole(open).notices().stream().map(Report.Notice::text).toList());
        return "ranking";
    }

    /** Shows the library's whole report of the ranking. */
    @GetMapping("/report")
    ResponseEntity<String> report(@PathVariable String campaign) {
        String base = "/public/" + campaign;
        return reports.page(whole(published.campaign(campaign)), base, "Bảng xếp hạng", base + "/report");
    }

    /** Hands out the report of the ranking for spreadsheets. */
    @GetMapping("/report.{ending:csv|xlsx}")
    ResponseEntity<byte[]> reportFile(@PathVariable String campaign, @PathVariable String ending) throws IOException {
        return reports.file(whole(published.campaign(campaign)), "xep-hang-" + campaign, ending);
    }

    private Report whole(RunningCampaign open) {
        return RankingReport.of(open.methodology(), published.ranking(open)).in(Language.VI);
    }

    /** Shows the library's report of a unit. */
    @GetMapping(path = "/units/{unit}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> unit(@PathVariable String campaign, @PathVariable String unit) {
        String base = "/public/" + campaign;
        return reports.page(
                ofUnit(published.campaign(campaign), unit), base, "Bảng xếp hạng", base + "/units/" + unit + "/report");
    }

    /** Hands out the report of a unit for spreadsheets. */
    @GetMapping("/units/{unit}/report.{ending:csv|xlsx}")
    ResponseEntity<byte[]> unitFile(
            @PathVariable String campaign, @PathVariable String unit, @PathVariable String ending) throws IOException {
        return reports.file(ofUnit(published.campaign(campaign), unit), "ket-qua-" + unit, ending);
    }

    private Report ofUnit(RunningCampaign open, String unit) {
        IndexResult result = published.result(open, unit);
        return UnitReport.of(open.methodology(), result)
                .withRanking(published.ranking(open))
                .in(Language.VI);
    }
}
