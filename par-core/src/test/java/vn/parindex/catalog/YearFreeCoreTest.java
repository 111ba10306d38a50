package vn.parindex.catalog;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.laws.YearFreeLaws;

import static org.assertj.core.api.Assertions.assertThat;

class YearFreeCoreTest extends YearFreeLaws {

    private static final Pattern LEVEL = Pattern.compile(
            "ministr|provinc|department|district|commune|\\b(tỉnh|huyện|xã(?! hội)|sở)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Which levels of administration there are, the methodologies say. */
    @Test
    void neither_code_nor_resources_name_a_level() {
        assertThat(code(LEVEL)).isEmpty();
        assertThat(resources(LEVEL)).isEmpty();
    }

    @Test
    void a_level_would_be_found() {
        assertThat(LEVEL.matcher("case \"province\" -> 8;").find()).isTrue();
        assertThat(LEVEL.matcher("Ủy ban nhân dân tỉnh").find()).isTrue();
        assertThat(LEVEL.matcher("điều tra xã hội học").find()).isFalse();
    }
}
