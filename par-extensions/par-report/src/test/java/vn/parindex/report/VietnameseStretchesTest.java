package vn.parindex.report;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page in English marks as Vietnamese, between brackets. */
class VietnameseStretchesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "The index of 2020 | The index of 2020",
                "Report on Tỉnh An Bình for 2020 | Report on [Tỉnh An Bình] for 2020",
                "Cao Bằng and Đồng Nai rose | [Cao Bằng] and [Đồng Nai] rose",
                "Reason: Chưa có kế hoạch ban hành đúng hạn. | Reason: [Chưa có kế hoạch ban hành đúng hạn.]",
                "Decision 1149/QĐ-BNV of 2020 | Decision [1149/QĐ-BNV] of 2020",
                "12/QĐ-UBND ngày 30/12/2020, Kế hoạch năm | [12/QĐ-UBND ngày 30/12/2020, Kế hoạch năm]"
            })
    void a_stretch_goes_from_the_first_to_the_last_syllable(String text, String expected) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        List<VietnameseStretches.Stretch> stretches = VietnameseStretches.of(text);
        for (VietnameseStretches.Stretch stretch : stretches) {
            marked.append(text, from, stretch.from())
                    .append('[')
                    .append(text, stretch.from(), stretch.to())
                    .append(']');
            from = stretch.to();
        }
        assertThat(marked.append(text.substring(from))).hasToString(expected);
    }
}
