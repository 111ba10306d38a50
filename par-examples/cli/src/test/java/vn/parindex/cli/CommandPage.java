package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.parindex.value.Language;

/** The page of all commands, options and exit codes, as picocli knows them. */
final class CommandPage {

    private final MarkdownPage page;

    private CommandPage(MarkdownPage page) {
        this.page = page;
    }

    static String of(Language language) {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        CommandLine par = Par.commandLine(
                new Console(language, none, none, false), CommandChoice.all().values());
        CommandPage made = new CommandPage(MarkdownPage.of(language, "Các lệnh của par", "The commands of par"));
        made.head(par.getCommandSpec());
        par.getSubcommands().values().forEach(made::command);
        return made.page.end();
    }

    /** The names of all options of all commands. */
    static Set<String> optionNames() {
        Set<String> names = new TreeSet<>();
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        collect(
                Par.commandLine(
                        new Console(Language.EN, none, none, false),
                        CommandChoice.all().values()),
                names);
        return names;
    }

    private static void collect(CommandLine command, Set<String> names) {
        command.getCommandSpec().options().forEach(option -> names.add(option.names()[0]));
        command.getSubcommands().values().forEach(each -> collect(each, names));
    }

    private void head(CommandSpec par) {
        page.paragraph(
                "`./par` chạy tại thư mục gốc của dự án; `par.cmd` dùng trên Windows. Chữ in hoa trong bảng là chỗ để ghi"
                        + " giá trị. `par help LỆNH` in trợ giúp của một lệnh, `par help PAR-1014` in nội dung của một mã"
                        + " thông báo (xem [các mã](codes.vi.md)).",
                "`./par` runs in the root folder of the project; `par.cmd` on Windows. Words in capitals stand for"
                        + " values. `par help COMMAND` prints the help of a command, `par help PAR-1014` what is behind"
                        + " a code (see [codes](codes.md)).");
        page.heading(page.say("Tùy chọn của mọi lệnh", "Options of every command"));
        options(par.options());
        page.heading(page.say("Mã kết thúc", "Exit codes"));
        List<List<String>> rows = new ArrayList<>();
        par.usageMessage().exitCodeList().forEach((code, meaning) -> rows.add(List.of(code, meaning)));
        page.table(List.of(page.say("mã", "code"), page.say("nghĩa", "meaning")), rows);
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (command.getSubcommands().isEmpty()) {
            page.heading(spec.qualifiedName());
        } else {
            page.heading(spec.qualifiedName() + " …");
        }
        page.paragraph(String.join(" ", spec.usageMessage().description()));
        if (command.getSubcommands().isEmpty()) {
            arguments(spec);
            return;
        }
        for (CommandLine under : new LinkedHashSet<>(command.getSubcommands().values())) {
            page.subheading(under.getCommandSpec().qualifiedName());
            page.paragraph(
                    String.join(" ", under.getCommandSpec().usageMessage().description()));
            arguments(under.getCommandSpec());
        }
    }

    private void arguments(CommandSpec spec) {
        List<List<String>> rows = new ArrayList<>();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            rows.add(row(parameter, MarkdownPage.code(parameter.paramLabel())));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.inherited()) {
                rows.add(row(option, typed(option)));
            }
        }
        if (!rows.isEmpty()) {
            table(rows);
        }
    }

    private void options(List<OptionSpec> options) {
        table(options.stream().map(option -> row(option, typed(option))).toList());
    }

    private void table(List<List<String>> rows) {
        page.table(
                List.of(
                        page.say("ghi", "typed"),
                        page.say("bắt buộc", "required"),
                        page.say("nghĩa", "meaning"),
                        page.say("mặc định", "default")),
                rows);
    }

    private List<String> row(ArgSpec argument, String typed) {
        return List.of(
                typed,
                argument.required() ? page.say("có", "yes") : "",
                String.join(" ", argument.description()),
                argument.defaultValue() == null ? "" : MarkdownPage.code(argument.defaultValue()));
    }

    private static String typed(OptionSpec option) {
        String names = String.join(", ", option.names());
        boolean flag = option.arity().max() == 0;
        return MarkdownPage.code(flag ? names : names + " " + option.paramLabel());
    }
}
