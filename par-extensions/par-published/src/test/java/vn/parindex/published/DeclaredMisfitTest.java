package vn.parindex.published;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeclaredMisfitTest {

    private static final String HEADER = "year,level,unit,measure,value,reason,source\n";

    private static List<DeclaredMisfit> read(String rows) {
        return DeclaredMisfit.read(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), "d.csv");
    }

    private static final PublishedScores WRONG = Printed.rows(
            "2012,province,Hà Nam,appraised,53.25",
            "2012,province,Hà Nam,survey,33.87",
            "2012,province,Hà Nam,index,87.20");

    @Test
    void excuses_its_own_row_and_takes_it_out_of_the_checks_of_others() {
        PublishedVerification verification = PublishedVerification.of(
                WRONG, Printed.FACTS, read("2012,province,Hà Nam,index,87.20,printed wrongly,page 3\n"));

        assertThat(verification.summary()).isEqualTo("verified: 0 reproduced, 1 declared, 2 not checkable, 0 misfits");
        assertThat(verification.isClean()).isTrue();
        assertThat(verification.rows().get(2).verdict()).isEqualTo(Verdict.DECLARED);
        Finding declared = verification.rows().get(2).findings().get(0);
        assertThat(declared.message(Language.EN)).isEqualTo("PAR-6301 f.csv:4: declared at d.csv:2: printed wrongly");
        assertThat(declared.message(Language.VI))
                .isEqualTo("PAR-6301 f.csv:4: đã khai báo tại d.csv:2: printed wrongly");
    }

    @Test
    void excuses_no_other_value() {
        PublishedVerification verification = PublishedVerification.of(
                WRONG,
                Printed.FACTS,
                read("2012,province,Hà Nam,index,87.2,r,s\n2013,province,Hà Nam,index,87.20,r,s\n"));

        assertThat(verification.count(Verdict.MISFIT)).isEqualTo(3);
        assertThat(verification.warnings())
                .extracting(w -> w.message(Language.EN))
                .containsExactly(
                        "PAR-6303 d.csv:2: Hà Nam, 2012: index = 87.2 is declared a misfit but there is no such figure",
                        "PAR-6303 d.csv:3: Hà Nam, 2013: index = 87.20 is declared a misfit but there is no such figure");
    }

    @Test
    void that_contradicts_nothing_is_stale() {
        PublishedScores right = Printed.rows(
                "2012,province,Hà Nam,appraised,53.25",
                "2012,province,Hà Nam,survey,33.87",
                "2012,province,Hà Nam,index,87.12");
        PublishedVerification verification =
                PublishedVerification.of(right, Printed.FACTS, read("2012,province,Hà Nam,index,87.12,r,s\n"));

        assertThat(verification.summary()).isEqualTo("verified: 3 reproduced, 0 declared, 0 not checkable, 0 misfits");
        assertThat(verification.warnings())
                .extracting(w -> w.message(Language.EN))
                .containsExactly(
                        "PAR-6302 d.csv:2: Hà Nam, 2012: index = 87.12 is declared a misfit but contradicts nothing; remove the declaration");
        assertThat(verification.warnings().get(0).message(Language.VI))
                .isEqualTo(
                        "PAR-6302 d.csv:2: Hà Nam, năm 2012: Chỉ số CCHC = 87,12 được khai báo là sai lệch nhưng không mâu thuẫn với số liệu nào; hãy bỏ khai báo");
    }

    @Test
    void of_two_sources_that_contradict_leaves_the_other() {
        PublishedScores two = Printed.rows(
                "2012,province,Hà Nam,appraised,53.25",
                "2012,province,Hà Nam,survey,33.87",
                "2012,province,Hà Nam,index,87.12",
                "2012,province,Hà Nam,index,87.15");
        PublishedVerification verification = PublishedVerification.of(
                two, Printed.FACTS, read("2012,province,Hà Nam,index,87.15,the press prints more,s\n"));

        assertThat(verification.summary()).isEqualTo("verified: 3 reproduced, 1 declared, 0 not checkable, 0 misfits");
    }

    @Test
    void is_found_whatever_the_spelling_of_names_and_the_decimal_mark() {
        PublishedScores comma = Printed.rows(
                "2012,province,Thanh Hoá,appraised,53.25",
                "2012,province,Thanh Hoá,survey,33.87",
                "2012,province,Thanh Hoá,index,\"87,20\"");

        assertThat(PublishedVerification.of(comma, Printed.FACTS, read("2012,province,Thanh Hóa,index,87.20,r,s\n"))
                        .count(Verdict.DECLARED))
                .isEqualTo(1);
    }

    @Test
    void needs_every_column_filled() {
        assertThatThrownBy(() -> read("2012,province,Hà Nam,index,87.20,,s\n,province,Hà Nam,index,87.20,r,s\n"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-6007 d.csv:2: column reason is empty\nPAR-6007 d.csv:3: column year is empty");
    }

    @Test
    void those_known_are_all_in_the_projects_own_file_and_all_needed() {
        PublishedVerification verification =
                PublishedVerification.of(Printed.own(), Printed.FACTS, Printed.FACTS.misfits());

        assertThat(Printed.FACTS.misfits()).hasSize(4);
        assertThat(verification.count(Verdict.DECLARED)).isEqualTo(4);
        assertThat(verification.warnings()).isEmpty();
    }
}
