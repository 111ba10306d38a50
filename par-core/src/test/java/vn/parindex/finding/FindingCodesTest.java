package vn.parindex.finding;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.csv.CsvCode;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.laws.FindingCodeLaws;
import vn.parindex.merging.MergingCode;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.ranking.RankingCode;
import vn.parindex.survey.SurveyCode;
import vn.parindex.units.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

class FindingCodesTest extends FindingCodeLaws {

    FindingCodesTest() {
        super(List.of(
                InputCode.class,
                EvaluationCode.class,
                MethodologyCode.class,
                CatalogCode.class,
                RankingCode.class,
                ComparisonCode.class,
                CsvCode.class,
                SurveyCode.class,
                AppraisalCode.class,
                UnitCode.class,
                MergingCode.class));
    }

    /** Published ids never change their meaning. */
    @Test
    void ids_that_hosts_may_have_stored_are_fixed() {
        assertThat(EvaluationCode.ABOVE_MAXIMUM.id()).isEqualTo("PAR-1003");
        assertThat(MethodologyCode.SUM_MISMATCH.id()).isEqualTo("PAR-2002");
        assertThat(InputCode.UNKNOWN_KEY.id()).isEqualTo("PAR-3004");
        assertThat(CatalogCode.UNKNOWN_METHODOLOGY.id()).isEqualTo("PAR-4001");
        assertThat(RankingCode.PROVISIONAL_NOT_RANKED.id()).isEqualTo("PAR-5001");
    }
}
