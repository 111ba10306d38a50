package vn.parindex.story;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.appraisal.Replay;
import vn.parindex.finding.Finding;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** Puts the story into words, in one language. */
final class Narrator {

    private static final Rounding FIVE = Rounding.halfUp(5);

    private final Language language;
    private final PrintStream out;

    Narrator(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    private String in(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    void title(String vi, String en) {
        line(in(vi, en));
    }

    void heading(String vi, String en) {
        line("");
        line(in(vi, en));
    }

    void say(String vi, String en, Object... values) {
        line("  " + String.format(Locale.ROOT, in(vi, en), values));
    }

    void refusal(String vi, String en, List<Finding> reasons) {
        line("  " + in(vi, en) + in(" - bị từ chối:", " - refused:"));
        reasons(reasons);
    }

    void reasons(List<Finding> findings) {
        findings.forEach(finding -> line("    " + finding.message(language)));
    }

    void changes(Event event) {
        event.changes().forEach(change -> line("    " + change));
    }

    /** Prints points and open items in each mode. */
    void totals(Host host) {
        for (Mode mode : Mode.values()) {
            IndexResult result = host.process().evaluate(host.state(), mode);
            int open = result.completeness().open();
            String points = language.number(result.total().points()) + " / "
                    + language.number(result.total().maximum());
            say(
                    "%s: %s điểm, %d mục chưa có điểm",
                    "%s: %s points, %d items open", mode.label().in(language), points, open);
        }
    }

    void disputes(Disputes disputes) {
        for (ComparedLeaf leaf : disputes.disputed()) {
            line("  " + leaf.code() + " " + leaf.name().in(language));
            line("    " + counted(leaf, Mode.SELF) + " -> " + counted(leaf, Mode.APPRAISED) + " -> "
                    + counted(leaf, Mode.FINAL));
            leaf.differences()
                    .forEach((pair, difference) -> line("    " + pair.label().in(language) + ": " + words(difference)));
        }
        for (ModePair pair : ModePair.values()) {
            Optional<ModeDifference> total = disputes.total(pair);
            line("  " + in("Tổng, ", "Total, ") + pair.label().in(language) + ": "
                    + total.map(this::words).orElse(in("chưa so sánh được", "cannot be compared yet")));
        }
        line("  " + in("Mục chưa có điểm: ", "Items open: ") + disputes.open().size());
    }

    private String counted(ComparedLeaf leaf, Mode mode) {
        CountedValue counted = leaf.counted().get(mode);
        return counted.isOpen() ? counted.state().label().in(language) : language.number(counted.points());
    }

    private String words(ModeDifference difference) {
        StringBuilder text =
                new StringBuilder(language.signed(difference.points().toBigDecimal()) + in(" điểm", " points"));
        difference
                .effect()
                .ifPresent(effect -> text.append("; ")
                        .append(language.signed(effect.percentagePoints(FIVE).stripTrailingZeros()))
                        .append(in(" điểm phần trăm", " percentage points")));
        difference
                .rank()
                .ifPresent(rank -> text.append("; ")
                        .append(in("thứ hạng ", "rank "))
                        .append(rank.before())
                        .append(" -> ")
                        .append(rank.after()));
        if (!difference.reason().isBlank()) {
            text.append("; ").append(difference.reason());
        }
        return text.toString();
    }

    void published(Host host, List<Share> others) {
        IndexResult result = host.process().evaluate(host.state(), Mode.FINAL);
        Share index = result.index().orElseThrow();
        Points points = result.total().points();
        say(
                "Tổng điểm %s trên %s điểm áp dụng.",
                "%s points of %s that apply.",
                language.number(points),
                language.number(result.total().maximum()));
        say(
                "Chỉ số %s %%; nếu không trừ mục không áp dụng: %s %%.",
                "Index %s %%; if not applicable did not leave the maximum: %s %%.",
                language.number(result.published(index)),
                language.number(
                        result.published(result.total().indexOfFullMaximum().orElseThrow())));
        result.grades().forEach(grade -> line("  " + grade.name().in(language)));
        long better =
                others.stream().filter(other -> other.compareTo(index) > 0).count();
        say("Thứ %d trong %d đơn vị.", "Rank %d of %d units.", better + 1, others.size() + 1);
        say(
                "Ý kiến được tính theo thứ tự: %s.",
                "Opinions count in this order: %s.",
                String.join(
                        ", ",
                        result.stamp().stages().stream()
                                .map(stage -> stage.label().in(language))
                                .toList()));
    }

    void replay(int events, Replay replay) {
        say(
                "%d sự kiện; chạy lại cho cùng kết quả: %s, không có sai lệch: %s.",
                "%d events; replayed to the same state: %s, nothing found: %s.",
                events,
                replay.state().phase().label().in(language),
                replay.isSound());
    }
}
