package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The help of each command on a terminal of 24 lines of 80. */
class ScreenHelpTest {

    private static final int LINES = 24;
    private static final int WIDTH = 80;

    private static CommandLine par(Language language) {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Par.commandLine(
                new Console(language, none, none, false), CommandChoice.all().values());
    }

    static Stream<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>();
        for (Language language : Language.values()) {
            add(par(language), all);
        }
        return all.stream();
    }

    private static void add(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(each -> add(each, all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_first_screen_says_the_most(CommandLine command) {
        List<String> lines = command.getUsageMessage().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= WIDTH);
        String screen = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        assertThat(screen).contains(command.getCommandName());
        assertThat(String.join(" ", lines.subList(0, Math.min(8, lines.size()))).replaceAll("\\s+", " "))
                .contains(
                        String.join(" ", command.getCommandSpec().usageMessage().description()));
        List<ArgSpec> needed = new ArrayList<>(command.getCommandSpec().positionalParameters());
        command.getCommandSpec().options().stream().filter(OptionSpec::required).forEach(needed::add);
        needed.forEach(argument -> assertThat(screen)
                .contains(argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel()));
    }

    /** What is longer goes on with the files that many commands write, or with options that few need. */
    @Test
    void most_fit_a_screen() {
        assertThat(commands()
                        .filter(command -> command.getUsageMessage().lines().count() > LINES)
                        .map(command -> command.getCommandSpec().qualifiedName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "par new",
                        "par methodology",
                        "par what-if",
                        "par plan",
                        "par robustness",
                        "par impact",
                        "par rank",
                        "par report",
                        "par paper",
                        "par compare",
                        "par units history",
                        "par units merge",
                        "par opinions",
                        "par why");
        assertThat(par(Language.VI).getUsageMessage().lines().count()).isLessThanOrEqualTo(LINES);
        assertThat(par(Language.EN).getUsageMessage().lines().count()).isLessThanOrEqualTo(LINES);
    }

    @Test
    void each_command_stands_in_one_group_and_in_the_list() {
        for (Language language : Language.values()) {
            String groups = Run.par("--help", "--lang", language.id()).out().split("\n(Lệnh|Commands):\n")[1];
            String list = Run.par("--lang", language.id(), "--commands").out();
            for (String name : CommandChoice.all().keySet()) {
                assertThat(groups.replaceAll("(?m)^.{26}", " ").split("[ \n]+"))
                        .filteredOn(name::equals)
                        .hasSize(1);
                assertThat(list).containsPattern("(?m)^  " + name + "( |$)");
            }
        }
    }
}
