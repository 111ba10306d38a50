package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of Vietnamese in an English text, which a page marks so that they are read out rightly. A syllable with
 * a Vietnamese letter or tone is Vietnamese; one without is where it stands between such, or is a part of their name.
 */
final class VietnameseStretches {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ\u1EA0-\u1EF9]");
    private static final Pattern SYLLABLE = Pattern.compile(
            "\\p{Punct}*(?:\\d[\\d./,-]*|(?i:b|ch?|d|gh?|gi|h|kh?|l|m|n|ng|ngh|nh|ph?|qu?|r|s|t|th|tr|v|x)?"
                    + "(?i:[aeiouy]{1,3})(?:ng|nh|ch|c|m|n|p|t)?)\\p{Punct}*|\\p{Punct}+");
    private static final Set<String> ENGLISH =
            Set.of("a", "an", "and", "at", "by", "in", "is", "it", "no", "not", "of", "on", "or", "to", "the");
    private static final int MOST_BETWEEN = 3;

    private VietnameseStretches() {}

    /**
     * A stretch.
     *
     * @param from the place of its first character
     * @param to the place behind its last
     */
    record Stretch(int from, int to) {}

    private record Token(String text, int from, int to) {

        boolean isVietnamese() {
            return VIETNAMESE.matcher(text).find();
        }

        /** Checks whether it may be a syllable without tone, or a number, among Vietnamese. */
        boolean mayBe() {
            return SYLLABLE.matcher(text).matches() && !ENGLISH.contains(text);
        }

        boolean isName() {
            return mayBe()
                    && Character.isUpperCase(text.codePointAt(0))
                    && !ENGLISH.contains(text.toLowerCase(Locale.ROOT));
        }

        boolean isLastOfClause() {
            return ".,;:!?)".indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }

    static List<Stretch> of(String text) {
        if (!VIETNAMESE.matcher(text).find()) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(new Token(words.group(), words.start(), words.end()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (!tokens.get(at).isVietnamese()) {
                at++;
                continue;
            }
            int first = at;
            while (first > 0
                    && tokens.get(first - 1).isName()
                    && !tokens.get(first - 1).isLastOfClause()
                    && (stretches.isEmpty()
                            || tokens.get(first - 1).from()
                                    >= stretches.get(stretches.size() - 1).to())) {
                first--;
            }
            int last = last(tokens, at);
            stretches.add(new Stretch(tokens.get(first).from(), tokens.get(last).to()));
            at = last + 1;
        }
        return stretches;
    }

    /** Returns the last word of the stretch that a Vietnamese word begins. */
    private static int last(List<Token> tokens, int first) {
        int last = first;
        int at = first + 1;
        while (at < tokens.size() && at - last <= MOST_BETWEEN) {
            if (tokens.get(at).isVietnamese()) {
                last = at;
            } else if (!tokens.get(at).mayBe()) {
                break;
            }
            at++;
        }
        while (last + 1 < tokens.size()
                && !tokens.get(last).isLastOfClause()
                && tokens.get(last + 1).isName()) {
            last++;
        }
        return last;
    }
}
