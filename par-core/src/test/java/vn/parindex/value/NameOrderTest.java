package vn.parindex.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The expected orders are those of Vietnamese dictionaries, written by hand. */
class NameOrderTest {

    @Test
    void letters_stand_in_the_order_of_the_alphabet() {
        assertSorted(List.of(
                "An Giang",
                "Ăn",
                "Ân",
                "Bến Tre",
                "Cà Mau",
                "Cần Thơ",
                "Đà Nẵng",
                "Điện Biên",
                "Em",
                "Ếch",
                "Hà Nội",
                "Lào Cai",
                "Oanh",
                "Ô",
                "Ơ",
                "Quảng Nam",
                "Tây Ninh",
                "Uy",
                "Ưu",
                "Vĩnh Long",
                "Yên Bái"));
    }

    @Test
    void names_of_the_same_letters_stand_by_tones_then_small_letters_first() {
        assertSorted(List.of("ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mac"));
        assertSorted(List.of("Hoa Binh", "Hòa Binh", "Hòa Bình"));
    }

    @Test
    void a_name_stands_behind_what_it_begins_with_and_letters_count_before_tones() {
        assertSorted(List.of(
                "", "Hà", "Hạ", "Hà Giang", "Hạ Long", "Hà Nam", "Hà Nội", "Hải Phòng", "Quận 1", "Quận 2", "Quận Ba"));
    }

    @Test
    void a_look_alike_stands_where_it_looks_as_if_it_stood() {
        assertSorted(List.of("An Giang", "Bến Tre", "Cà Mau", "Đà Nẵng", "\u00D0ắk Lắk", "Điện Biên", "Yên Bái"));
        assertThat(NameOrder.VIETNAMESE.compare("Đắk", "\u00D0ắk")).isNotZero();
        assertSorted(List.of("An\u00A0Giang", "An Hải", "Bến Tre"));
    }

    @Test
    void the_order_is_total_and_consistent_for_random_texts() {
        Random random = new Random(2026);
        String letters = "aAáẠăắbđĐ\u00D0eêếoơớuưự yÝ-1\u00A0\u0301z";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(5); n >= 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(text.toString());
        }
        for (String a : texts) {
            for (String b : texts) {
                int ab = Integer.signum(NameOrder.VIETNAMESE.compare(a, b));
                assertThat(ab).isEqualTo(-Integer.signum(NameOrder.VIETNAMESE.compare(b, a)));
                assertThat(ab == 0).isEqualTo(a.equals(b));
                for (String c : texts) {
                    if (ab < 0 && NameOrder.VIETNAMESE.compare(b, c) < 0) {
                        assertThat(NameOrder.VIETNAMESE.compare(a, c))
                                .as("%s < %s < %s", a, b, c)
                                .isNegative();
                    }
                }
            }
        }
    }

    private static void assertSorted(List<String> expected) {
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(NameOrder.VIETNAMESE);
        assertThat(shuffled).isEqualTo(expected);
    }
}
