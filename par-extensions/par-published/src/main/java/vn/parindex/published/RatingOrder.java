package vn.parindex.published;

import java.util.List;
import java.util.OptionalInt;
import vn.parindex.value.NameKey;

/** The usual words of ratings, from the best: 1 xuất sắc, 2 tốt, 3 khá, 4 trung bình, 5 yếu or kém. */
final class RatingOrder {

    /** The order of the lowest ratings. */
    static final int LOWEST = 5;

    private static final List<List<String>> WORDS =
            List.of(List.of("xuất sắc"), List.of("tốt"), List.of("khá"), List.of("trung bình"), List.of("yếu", "kém"));

    private RatingOrder() {}

    /** The place of a rating in that order, or empty for another word. */
    static OptionalInt order(String text) {
        String key = NameKey.of(text).toString();
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(key)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
