package vn.parindex.authoring;

import org.junit.jupiter.api.Test;
import vn.parindex.report.TextFormat;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.authoring.RuleSetSample.BASE;

class DataStatusTest {

    @Test
    void rows_are_counted_at_every_tier_and_points_at_the_leaves() {
        DataStatus status = DataStatus.of(BASE);

        assertThat(status.areas()).hasSize(3);
        assertThat(status.areas().get(0).rows())
                .containsEntry(Confidence.OFFICIAL, 1)
                .containsEntry(Confidence.RECONSTRUCTED, 4)
                .containsEntry(Confidence.REPORTED, 0);
        assertThat(status.areas().get(0).points().get(Confidence.OFFICIAL)).hasToString("8");
        assertThat(status.total().points().get(Confidence.RECONSTRUCTED)).hasToString("92");
    }

    @Test
    void the_table_has_a_row_an_area_and_a_total() {
        String text = TextFormat.PLAIN.render(DataStatus.of(BASE).table(Language.VI));

        assertThat(text).contains("Hiện trạng dữ liệu: Bộ tiêu chí mẫu (base-2020@");
        assertThat(TextFormat.CSV.render(DataStatus.of(BASE).table(Language.VI)))
                .startsWith(
                        "Mã,Lĩnh vực,Số dòng chính thức,Số dòng theo tài liệu thứ cấp,"
                                + "Số dòng dựng lại,Số điểm chính thức,Số điểm theo tài liệu thứ cấp,Số điểm dựng lại\r\n1,Công tác chỉ đạo,1,0,4,8.00,0.00,60.00\r\n");
        assertThat(text.lines()
                        .filter(line -> line.startsWith("2 "))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("[\\s|]+", " "))
                .isEqualTo("2 Thủ tục hành chính 0 0 3 0,00 0,00 28,50");
        assertThat(TextFormat.PLAIN.render(DataStatus.of(BASE).table(Language.EN)))
                .contains("Data status of Sample criteria", "Total");
    }
}
