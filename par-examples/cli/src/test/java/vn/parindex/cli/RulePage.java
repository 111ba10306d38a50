package vn.parindex.cli;

import java.util.Arrays;
import java.util.List;
import vn.parindex.authoring.RuleNotation;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Language;

/** The page of kinds of rules: what each gives, in the notation of sheets and in JSON. */
final class RulePage {

    private RulePage() {}

    static String of(Language language) {
        MarkdownPage page = MarkdownPage.of(language, "Quy tắc chấm điểm", "Rules of scoring");
        page.paragraph(
                "Mỗi mục chấm điểm có một quy tắc. Trong bảng tính, quy tắc và số liệu được ghi ở hai cột theo cách ghi"
                        + " dưới đây; trong JSON là trường `rule`.",
                "Every scored item has one rule. Sheets write rule and facts in two columns, in the notation below; JSON"
                        + " in the key `rule`.");
        page.table(
                List.of(
                        page.say("loại", "kind"),
                        page.say("cách chấm", "what it gives"),
                        page.say("cách ghi quy tắc", "notation of the rule"),
                        page.say("cách ghi số liệu", "notation of its facts")),
                Arrays.stream(RuleKind.values())
                        .map(kind -> List.of(
                                MarkdownPage.code(kind.id()),
                                page.say(kind.label()),
                                MarkdownPage.code(RuleNotation.rule(kind.example())),
                                MarkdownPage.code(RuleNotation.facts(kind.example()))))
                        .toList());
        page.paragraph(
                "`none -> …` là kết quả khi tử số và mẫu số đều bằng 0: `full` được điểm tối đa, `n/a` không áp dụng,"
                        + " `0` được 0 điểm. Chữ tiếng Việt và tiếng Anh cách nhau bằng dấu gạch đứng. Trong chữ, các ký"
                        + " tự `\\ ; =`, dấu gạch đứng và dấu `[` ở đầu phải có dấu `\\` đứng trước.",
                "`none -> …` is what 0/0 gives: `full` the maximum, `n/a` not applicable, `0` no points. Vietnamese and"
                        + " English are apart by a bar. In texts the characters `\\ ; =`, a bar and a leading `[` stand"
                        + " behind a backslash.");
        page.heading(page.say("Trong JSON", "In JSON"));
        for (RuleKind kind : RuleKind.values()) {
            ScoringRule rule = kind.example();
            page.subheading(kind.id());
            page.paragraph("```json\n" + rule.canonical() + "\n```");
        }
        page.heading(page.say("Kiểu số liệu", "Kinds of facts"));
        page.table(
                List.of("id", page.say("kiểu", "kind")),
                Arrays.stream(FactKind.values())
                        .map(kind -> List.of(MarkdownPage.code(kind.id()), page.say(kind.label())))
                        .toList());
        return page.end();
    }
}
