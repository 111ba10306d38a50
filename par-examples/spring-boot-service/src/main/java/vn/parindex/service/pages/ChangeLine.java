package vn.parindex.service.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * A value that an event changed, as people read it.
 *
 * @param what the value's name
 * @param before the value before, empty if there was none
 * @param after the value after, empty if there is none
 */
public record ChangeLine(String what, String before, String after) {

    /** What stands beside the event itself: who did it, and when. */
    private static final Pattern WHO_AND_WHEN = Pattern.compile(".*/(author|time|by)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("phase", "Trạng thái hồ sơ"),
            Map.entry("words", "Số văn bản hoặc ghi chú"),
            Map.entry("approval", "Phê duyệt"),
            Map.entry("document", "văn bản"),
            Map.entry("adjustments", "Điểm thưởng, điểm trừ"),
            Map.entry("id", "mã"),
            Map.entry("round", "Thời hạn"),
            Map.entry("lock", "khóa từ"),
            Map.entry("unlock", "gia hạn đến"),
            Map.entry("not-applicable", "Không áp dụng"),
            Map.entry("decision", "Ý kiến"),
            Map.entry("points", "Điểm"),
            Map.entry("reason", "Lý do"),
            Map.entry("explanation", "Giải trình"),
            Map.entry("requested", "Yêu cầu bổ sung"),
            Map.entry("evidence", "Tài liệu kiểm chứng"),
            Map.entry("number", "số hiệu"),
            Map.entry("date", "ngày"),
            Map.entry("issuer", "cơ quan ban hành"),
            Map.entry("title", "tên"),
            Map.entry("place", "nơi lưu"),
            Map.entry("link", "đường dẫn"));

    private static final Map<String, String> DECISIONS =
            Map.of("stated", "chưa có", "recognised", "công nhận", "adjusted", "điều chỉnh");

    private static final Map<String, String> MET = Map.of("true", "có", "false", "không");

    static List<ChangeLine> of(Event event, Methodology methodology) {
        return event.changes().stream()
                .filter(change -> !WHO_AND_WHEN.matcher(change.what()).matches())
                .map(change -> of(event, methodology, change))
                .toList();
    }

    private static ChangeLine of(Event event, Methodology methodology, ValueChange change) {
        List<String> path = Arrays.asList(change.what().split("/"));
        Optional<String> code = event.action().leaf().map(NodeCode::toString);
        // The event names the item and the stage already.
        int first = code.filter(path.get(0)::equals).isEmpty()
                ? 0
                : stage(path.get(1)).isPresent() ? 2 : 1;
        List<String> rest = path.subList(first, path.size());
        if (rest.get(0).equals("facts")) {
            String id = rest.get(rest.size() - 1);
            return new ChangeLine(
                    methodology
                            .fact(id)
                            .map(fact -> fact.name().in(Language.VI))
                            .orElse(id),
                    fact(event, methodology, change.before()),
                    fact(event, methodology, change.after()));
        }
        return new ChangeLine(
                String.join(" ", rest.stream().map(ChangeLine::name).toList()),
                value(rest, change.before()),
                value(rest, change.after()));
    }

    private static Optional<Stage> stage(String id) {
        return Arrays.stream(Stage.values()).filter(one -> one.id().equals(id)).findFirst();
    }

    private static String name(String part) {
        String name = NAMES.get(part);
        return name != null
                ? name
                : stage(part).map(stage -> stage.label().in(Language.VI)).orElse(part);
    }

    private static String fact(Event event, Methodology methodology, String value) {
        return event.action()
                .leaf()
                .flatMap(methodology::leaf)
                .map(Leaf::rule)
                .filter(Levels.class::isInstance)
                .flatMap(rule -> ((Levels) rule)
                        .levels().stream()
                                .filter(level -> level.id().equals(value))
                                .map(level -> level.name().in(Language.VI))
                                .findFirst())
                .orElseGet(() -> MET.getOrDefault(value, number(value)));
    }

    private static String value(List<String> path, String value) {
        return switch (path.get(path.size() - 1)) {
            case "phase" ->
                Arrays.stream(Phase.values())
                        .filter(phase -> phase.id().equals(value))
                        .map(phase -> phase.label().in(Language.VI))
                        .findFirst()
                        .orElse(value);
            case "decision" -> DECISIONS.getOrDefault(value, value);
            case "points" -> number(value);
            case "date" -> WrittenDate.shown(value);
            default -> TIME.matcher(value).matches() ? time(value) : value;
        };
    }

    private static String number(String value) {
        return NUMBER.matcher(value).matches() ? Language.VI.number(new BigDecimal(value)) : value;
    }

    private static String time(String value) {
        try {
            return AreaSheet.time(OffsetDateTime.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
