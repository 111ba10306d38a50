package vn.parindex.spring;

import java.util.Arrays;
import java.util.function.Supplier;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Labelled;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/** Reads values of addresses and settings, which name them as files do; what cannot be read is a coded fault. */
final class TextValues {

    private TextValues() {}

    static NodeCode code(String text) {
        return read(() -> NodeCode.parse(text), Finding.error(InputCode.BAD_CODE, "", "got", Excerpt.of(text)));
    }

    static MethodologyId methodologyId(String text) {
        return read(
                () -> MethodologyId.of(text),
                Finding.error(
                        InputCode.BAD_IDENTIFIER, "", "got", Excerpt.of(text), "expected", "vn-1149-2020-province"));
    }

    static IndexYear year(String text) {
        return TypedInput.year(text);
    }

    static <T extends Enum<T> & Labelled> T word(Class<T> type, String text) {
        for (T word : type.getEnumConstants()) {
            if (word.id().equals(text)) {
                return word;
            }
        }
        throw new ParIndexException(Finding.error(
                InputCode.UNKNOWN_WORD,
                "",
                "got",
                Excerpt.of(text),
                "allowed",
                Arrays.stream(type.getEnumConstants()).map(Labelled::id).toList()));
    }

    private static <T> T read(Supplier<T> reading, Finding fault) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ParIndexException(fault, e);
        }
    }
}
