package vn.parindex.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Percentage;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** The sentences of one language, with figures written as that language writes them. */
final class ReportText {

    private static final PhraseBook BOOK =
            PhraseBook.of(ReportText.class::getResourceAsStream, "explanation", "report");

    private static final int PERCENT_DECIMALS = 2;

    private final Language language;
    private final Phrases phrases;
    private final Rounding published;

    private ReportText(Language language, Rounding published) {
        this.language = language;
        this.phrases = BOOK.in(language);
        this.published = published;
    }

    static ReportText of(Language language, Rounding published) {
        return new ReportText(language, published);
    }

    /** Returns the sentences of a language for what prints no figures. */
    static ReportText of(Language language) {
        return of(language, Rounding.halfUp(PERCENT_DECIMALS));
    }

    Language language() {
        return language;
    }

    Rounding published() {
        return published;
    }

    /** Returns the sentence of a key; the arguments are names and values in turn. */
    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** Returns the sentence of a key, with the holes filled by name. */
    String say(String key, Map<String, ?> arguments) {
        return phrases.fill(key, arguments);
    }

    /** Returns a title or heading of figures of a mode: as it is for final ones, else with what they are. */
    String marked(String text, Mode mode) {
        return mode == Mode.FINAL ? text : say("mode.marked", "text", text, "mode", say("mode." + mode.id()));
    }

    /** Returns the names of the holes in the sentence of a key. */
    Set<String> holes(String key) {
        return phrases.holes(key);
    }

    /** Checks whether there is a sentence of a key. */
    boolean knows(String key) {
        return phrases.knows(key);
    }

    /** Returns the ends of the keys that begin in one way, in order. */
    List<String> keys(String prefix) {
        return phrases.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** Returns a decimal as the language writes it. */
    String number(BigDecimal value) {
        return language.number(value);
    }

    /** Returns a whole number as the language writes it. */
    String number(long value) {
        return language.number(BigDecimal.valueOf(value));
    }

    /** Returns exact points, with the printed decimals at least: 0.96 and 1.00, but 0.95833. */
    String points(Points points) {
        BigDecimal exact = points.toBigDecimal();
        return language.number(exact.setScale(Math.max(exact.scale(), published.decimals())));
    }

    /** Returns points rounded as they are printed. */
    String printed(Points points) {
        return language.number(published.apply(points.toBigDecimal()));
    }

    /** Returns a percentage that is exact as it stands. */
    String percent(Percentage percentage) {
        return language.show(percentage);
    }

    /** Returns a share in percent, rounded as it is printed. */
    String printed(Share share) {
        return say("percent", "value", percentPrinted(share));
    }

    /** Returns a share as the number of percent that is printed, 85.93 for 85.93 %. */
    BigDecimal percentPrinted(Share share) {
        return share.toPercentage(published).toBigDecimal().setScale(published.decimals());
    }

    /**
     * Returns what was measured with what it comes to in percent: "4.800/5.000 hồ sơ = 96%", "2/3 hồ sơ, khoảng
     * 66,67%".
     */
    String ratioInPercent(String ratio, Share share, List<Percentage> thresholds) {
        return say(
                endsWithinPercentDecimals(share) ? "ratio.exact" : "ratio.rounded",
                "ratio",
                ratio,
                "percent",
                percentOf(share, thresholds));
    }

    /** Returns a share in percent that is not compared with anything. */
    String percentOf(Share share) {
        return percentOf(share, List.of());
    }

    /**
     * Returns a share in percent: exact where it ends within two decimals, else "approximately", with as many decimals
     * as it takes to differ from the thresholds it was compared with.
     */
    String percentOf(Share share, List<Percentage> thresholds) {
        if (endsWithinPercentDecimals(share)) {
            BigDecimal exact =
                    share.inPercent(Rounding.halfUp(PERCENT_DECIMALS)).stripTrailingZeros();
            return say("percent", "value", exact.setScale(Math.max(0, exact.scale())));
        }
        int decimals = PERCENT_DECIMALS;
        BigDecimal shown = share.inPercent(Rounding.halfUp(decimals));
        while (decimals < Points.DECIMALS && isOneOf(thresholds, shown)) {
            decimals++;
            shown = share.inPercent(Rounding.halfUp(decimals));
        }
        return say("percent.rounded", "percent", say("percent", "value", shown));
    }

    private static boolean isOneOf(List<Percentage> thresholds, BigDecimal percent) {
        return thresholds.stream()
                .anyMatch(threshold -> threshold.toBigDecimal().compareTo(percent) == 0);
    }

    /** Returns a text with a capital letter first. */
    static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** Returns a text as a whole sentence, with a capital letter first and a stop at the end. */
    static String sentence(String text) {
        String begun = capital(text.strip());
        return ".!?…".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    private static boolean endsWithinPercentDecimals(Share share) {
        BigInteger hundredths = share.numerator().multiply(BigInteger.valueOf(10_000));
        return hundredths.mod(share.denominator()).signum() == 0;
    }

    /** Returns the sentences of a language. */
    static Phrases phrases(Language language) {
        return BOOK.in(language);
    }
}
