package vn.parindex.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.ranking.NoRankReason;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.result.IndexResult;

/**
 * A unit of a campaign.
 *
 * @param number its number in the workbook, from 1
 * @param result its result
 * @param rank its rank; empty if it has none
 * @param reason why it has none; empty if it has one
 */
record CampaignUnit(int number, IndexResult result, Optional<Integer> rank, Optional<NoRankReason> reason) {

    /** Returns the units of a ranking: those with a rank in its order, then the others. */
    static List<CampaignUnit> of(Ranking ranking) {
        Map<String, IndexResult> results = new HashMap<>();
        ranking.results().forEach(result -> results.put(result.unit().id(), result));
        List<CampaignUnit> units = new ArrayList<>();
        for (RankedUnit ranked : ranking.ranked()) {
            units.add(new CampaignUnit(
                    units.size() + 1, results.get(ranked.unit().id()), Optional.of(ranked.rank()), Optional.empty()));
        }
        for (WithoutRank apart : ranking.withoutRank()) {
            units.add(new CampaignUnit(
                    units.size() + 1, results.get(apart.unit().id()), Optional.empty(), Optional.of(apart.reason())));
        }
        return units;
    }
}
