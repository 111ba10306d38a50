package vn.parindex.json.internal;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostJacksonTest {

    private static Version version(int minor) {
        return new Version(2, minor, 2, null, null, null);
    }

    @Test
    void an_older_jackson_is_refused_in_words() {
        assertThatThrownBy(() -> HostJackson.check(version(14)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Jackson 2.15 or later is needed, but jackson-core here is 2.14.2");
        assertThatCode(() -> HostJackson.check(version(15))).doesNotThrowAnyException();
        assertThatCode(HostJackson::check).doesNotThrowAnyException();
    }
}
