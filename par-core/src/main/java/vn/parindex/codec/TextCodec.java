package vn.parindex.codec;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/** The codec of plain texts. */
final class TextCodec implements Codec<String> {

    private static final StandIn<String> STAND_IN = new StandIn<>("?", true);

    private final boolean mayBeBlank;
    private final int most;

    private TextCodec(boolean mayBeBlank, int most) {
        this.mayBeBlank = mayBeBlank;
        this.most = most;
    }

    /** Any plain text. */
    TextCodec() {
        this(true, Integer.MAX_VALUE);
    }

    /** A text that is not blank. */
    TextCodec notBlank() {
        return new TextCodec(false, most);
    }

    /** A text with a limit of its own. */
    TextCodec limited(int characters) {
        return new TextCodec(mayBeBlank, Math.min(most, characters));
    }

    @Override
    public String read(Json json, Reading in) {
        if (!(json instanceof Json.Str string)) {
            return in.wrongType(json, Json.Str.TYPE);
        }
        String text = string.isCommon() ? string.value() : plain(string.value(), json, in);
        if (text == null) {
            return null;
        }
        if (!mayBeBlank && text.isBlank()) {
            return in.fault(InputCode.BLANK, json);
        }
        return text.length() > most ? in.tooLong(json, most) : text;
    }

    /** A text that must be plain; null after a fault. */
    static String plain(String text, Json json, Reading in) {
        if (Text.isPlain(Objects.requireNonNull(text, "text"))) {
            return text;
        }
        int forbidden = Text.firstForbidden(text);
        return forbidden < 0
                ? in.fault(InputCode.NOT_NFC, json, "got", Excerpt.of(text))
                : in.fault(InputCode.BAD_VALUE, json, "reason", InputCheck.holds(forbidden));
    }

    @Override
    public Optional<StandIn<String>> standIn() {
        return Optional.of(STAND_IN);
    }

    @Override
    public void write(String value, JsonWriter out) {
        out.string(value);
    }
}
