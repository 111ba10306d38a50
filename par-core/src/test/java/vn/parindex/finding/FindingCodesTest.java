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

    /** What a service answers as its own fault, and what as the caller's. */
    @Test
    void codes_tell_whose_fault_it_is() {
        assertThat(List.of(
                        MethodologyCode.SUM_MISMATCH,
                        InputCode.UNREADABLE,
                        InputCode.UNWRITABLE,
                        InputCode.OLD_JACKSON,
                        CatalogCode.METHODOLOGY_TWICE,
                        CatalogCode.METHODOLOGY_OTHER_ID,
                        UnitCode.CYCLE,
                        ComparisonCode.ROW_FORM))
                .allMatch(FindingCode::isOfHost);
        assertThat(List.of(
                        EvaluationCode.ABOVE_MAXIMUM,
                        InputCode.UNKNOWN_KEY,
                        InputCode.BAD_IDENTIFIER,
                        CatalogCode.UNKNOWN_METHODOLOGY,
                        UnitCode.NAME_UNKNOWN,
                        ComparisonCode.OTHER_MODE,
                        RankingCode.UNIT_TWICE,
                        SurveyCode.ROW_UNKNOWN_OPTION,
                        AppraisalCode.WRONG_ROLE,
                        MergingCode.TOO_FEW,
                        CsvCode.MISSING_COLUMN))
                .noneMatch(FindingCode::isOfHost);
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
