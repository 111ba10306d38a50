package vn.parindex.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.csv.CsvCode;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.ranking.RankingCode;
import vn.parindex.survey.SurveyCode;

/** The codes that a document of the engine can hold, by their ids. */
final class KnownCodes {

    private static final Map<String, FindingCode> BY_ID = Stream.<FindingCode[]>of(
                    EvaluationCode.values(),
                    MethodologyCode.values(),
                    InputCode.values(),
                    CatalogCode.values(),
                    RankingCode.values(),
                    ComparisonCode.values(),
                    CsvCode.values(),
                    SurveyCode.values(),
                    AppraisalCode.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(FindingCode::id, Function.identity()));

    private KnownCodes() {}

    static Optional<FindingCode> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
