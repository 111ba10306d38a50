package vn.parindex.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.service.pages.PublishedResults;
import vn.parindex.service.process.RunningCampaign;

/** What everybody may read: published campaigns, their rankings and results. */
@RestController
@RequestMapping(path = "/api/public/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
public class PublicApiController {

    private final PublishedResults published;

    PublicApiController(PublishedResults published) {
        this.published = published;
    }

    /**
     * A unit in a ranking.
     *
     * @param rank its rank
     * @param shared true if another unit has the same rank
     * @param id its id
     * @param name its name
     * @param points its points, a decimal as published
     * @param index its index in percent, a decimal as published
     */
    public record RankEntry(int rank, boolean shared, String id, String name, String points, String index) {}

    @GetMapping
    ResponseEntity<Slice<CampaignLine>> publishedCampaigns(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        return Slice.of(published.campaigns(), page, size, CampaignLine::of).answer(ApiController.here(request));
    }

    @GetMapping("/{campaign}/ranking")
    ResponseEntity<Slice<RankEntry>> ranking(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        RunningCampaign open = published.campaign(campaign);
        Ranking ranking = published.ranking(open);
        Map<String, IndexResult> results = ranking.results().stream()
                .collect(Collectors.toMap(result -> result.unit().id(), Function.identity()));
        return Slice.of(
                        ranking.ranked(),
                        page,
                        size,
                        unit -> entry(ranking, unit, results.get(unit.unit().id())))
                .answer(ApiController.here(request));
    }

    private static RankEntry entry(Ranking ranking, RankedUnit unit, IndexResult result) {
        return new RankEntry(
                unit.rank(),
                unit.shared(),
                unit.unit().id(),
                unit.unit().name(),
                result.published(result.total().points()).toPlainString(),
                ranking.published(unit.compared()).toPlainString());
    }

    @GetMapping("/{campaign}/units/{unit}/result")
    ResponseEntity<IndexResult> publishedResult(@PathVariable String campaign, @PathVariable String unit) {
        RunningCampaign open = published.campaign(campaign);
        return ApiController.result(published.result(open, unit));
    }
}
