package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** A page of Markdown that grows from its head down. */
final class MarkdownPage {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPage(Language language) {
        this.language = language;
    }

    static MarkdownPage of(Language language, String vi, String en) {
        MarkdownPage page = new MarkdownPage(language);
        page.text.append("# ").append(page.say(vi, en)).append('\n');
        return page;
    }

    String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    String say(Text words) {
        return words.in(language);
    }

    Language language() {
        return language;
    }

    MarkdownPage heading(String words) {
        text.append("\n## ").append(words).append('\n');
        return this;
    }

    MarkdownPage subheading(String words) {
        text.append("\n### ").append(words).append('\n');
        return this;
    }

    MarkdownPage paragraph(String vi, String en) {
        return paragraph(say(vi, en));
    }

    MarkdownPage paragraph(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    MarkdownPage table(List<String> heads, List<List<String>> rows) {
        text.append('\n').append(row(heads));
        text.append("|").append("---|".repeat(heads.size())).append('\n');
        rows.forEach(row -> text.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        List<String> safe = new ArrayList<>();
        for (String cell : cells) {
            safe.add(cell.replace("|", "\\|").replace("\n", " ").strip());
        }
        return ("| " + String.join(" | ", safe) + " |\n").replace("|  |", "| |");
    }

    static String code(String words) {
        return "`" + words + "`";
    }

    String end() {
        return text.toString();
    }
}
