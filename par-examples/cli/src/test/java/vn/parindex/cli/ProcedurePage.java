package vn.parindex.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.Role;
import vn.parindex.value.Labelled;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

/** The page of stages, modes, phases, roles and actions. */
final class ProcedurePage {

    private ProcedurePage() {}

    static String of(Language language) {
        MarkdownPage page =
                MarkdownPage.of(language, "Quy trình: bước, vai trò, việc", "Procedure: phases, roles, actions");
        page.paragraph(
                "Trang này lấy từ mã nguồn. Cách dùng: [thẩm định](../appraisal.vi.md).",
                "This page is made from the sources. How it works: [appraisal](../appraisal.md).");
        page.heading(page.say("Bước chấm điểm (stage)", "Stages"));
        page.paragraph("Mỗi ý kiến chấm điểm thuộc một bước.", "Every opinion belongs to one stage.");
        page.table(
                List.of(
                        "id",
                        page.say("tên", "name"),
                        page.say("có chấm điểm", "scores"),
                        page.say("do đơn vị ghi", "by the unit")),
                Arrays.stream(Stage.values())
                        .map(stage -> List.of(
                                MarkdownPage.code(stage.id()),
                                page.say(stage.label()),
                                yes(page, stage.scores()),
                                yes(page, stage.isOfUnit())))
                        .toList());
        page.heading(page.say("Chế độ tính (mode)", "Modes"));
        page.table(List.of("id", page.say("tên", "name")), named(page, List.of(Mode.values())));
        page.heading(page.say("Trạng thái của hồ sơ (phase)", "Phases"));
        page.paragraph(
                "Theo thứ tự. Trạng thái mà kỳ đánh giá không có bước tương ứng thì được bỏ qua.",
                "In order. A phase whose round the campaign does not have is skipped.");
        page.table(
                List.of("id", page.say("tên", "name"), page.say("ghi ý kiến ở bước", "stage of its opinions")),
                Arrays.stream(Phase.values())
                        .map(phase -> List.of(
                                MarkdownPage.code(phase.id()),
                                page.say(phase.label()),
                                phase.stage()
                                        .map(stage -> page.say(stage.label()))
                                        .orElse("")))
                        .toList());
        page.heading(page.say("Vai trò (role)", "Roles"));
        page.table(List.of("id", page.say("tên", "name")), named(page, List.of(Role.values())));
        page.heading(page.say("Việc (action)", "Actions"));
        page.paragraph(
                "Ai được làm, khi hồ sơ ở trạng thái nào, và bước nào phải đang mở.",
                "Who may do it, in which phases, and which round must be open.");
        page.table(
                List.of(
                        "id",
                        page.say("tên", "name"),
                        page.say("vai trò", "roles"),
                        page.say("trạng thái", "phases"),
                        page.say("bước phải mở", "open round"),
                        page.say("đối tượng", "of")),
                Arrays.stream(ActionKind.values()).map(kind -> row(page, kind)).toList());
        return page.end();
    }

    private static List<String> row(MarkdownPage page, ActionKind kind) {
        String window = switch (kind.window()) {
            case CURRENT -> page.say("bước hiện tại", "the current one");
            case SURVEY -> page.say("điều tra xã hội học", "the survey");
            case NONE -> "";
        };
        String target = switch (kind.target()) {
            case WHOLE -> page.say("cả hồ sơ", "the whole");
            case SELF_ASSESSED_LEAF -> page.say("mục tự đánh giá", "a self-assessed item");
            case JUDGED_LEAF -> page.say("mục thẩm định", "a judged item");
            case MEASURED_LEAF -> page.say("mục điều tra, chỉ số", "a measured item");
            case LEAF_THAT_MAY_NOT_APPLY -> page.say("mục có thể không áp dụng", "an item that may be not applicable");
        };
        return List.of(
                MarkdownPage.code(kind.id()),
                page.say(kind.label()),
                kind.roles()
                        .map(roles -> ids(roles))
                        .orElse(page.say(
                                "do kỳ đánh giá quy định cho bước", "those that the campaign names for the round")),
                ids(kind.phases()),
                window,
                target);
    }

    private static String ids(Collection<? extends Labelled> words) {
        return words.stream().map(word -> MarkdownPage.code(word.id())).collect(Collectors.joining(", "));
    }

    private static List<List<String>> named(MarkdownPage page, List<? extends Labelled> words) {
        return words.stream()
                .map(word -> List.of(MarkdownPage.code(word.id()), page.say(word.label())))
                .toList();
    }

    private static String yes(MarkdownPage page, boolean yes) {
        return yes ? page.say("có", "yes") : "";
    }
}
