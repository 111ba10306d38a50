package vn.parindex.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help whose first screen says the most: a short synopsis, what a command is for, what it takes, its own options in the
 * order in which they are declared; what all commands share is one line.
 */
final class ScreenHelp {

    /** What stands in the way of a synopsis that is read at a glance. */
    private static final int MOST_SYNOPSIS_LINES = 2;

    private static final Set<String> SHARED = Set.of("--lang", "--rules", "--help");

    /** The commands by what they are for; the titles stand under {@code help.group.1} and so on. */
    private static final List<String> GROUPS = List.of(
            "demo new check template assessment",
            "score explain report paper rank batch",
            "why lost next what-if plan",
            "robustness impact trends patterns",
            "verify compare",
            "units rounds",
            "opinions can survey",
            "methodology",
            "codes completion");

    private static final int TITLE = 24;

    private static final int MOST_NAMES = 52;

    private static final List<String> LAST =
            List.of("--mode", "--html", "--open", "--csv", "--xlsx", "--md", "--text", "--bom");

    private final ResourceBundle texts;
    private final Map<String, CommandLine.IHelpSectionRenderer> plain;

    private ScreenHelp(CommandLine commandLine, ResourceBundle texts) {
        this.texts = texts;
        plain = Map.copyOf(commandLine.getHelpSectionMap());
    }

    /** Sets the help of a command line and of all its commands. */
    static void set(CommandLine commandLine, ResourceBundle texts) {
        ScreenHelp help = new ScreenHelp(commandLine, texts);
        Map<String, CommandLine.IHelpSectionRenderer> root = new LinkedHashMap<>(help.plain);
        root.put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, ignored -> "");
        root.put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST, ignored -> help.exits());
        root.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, ignored -> help.groups());
        commandLine.setHelpSectionMap(root);
        commandLine.getSubcommands().values().forEach(help::command);
    }

    /** Sets the help of a command, then of those under it, which would else be given the same. */
    private void command(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false);
        Map<String, CommandLine.IHelpSectionRenderer> sections = new LinkedHashMap<>(plain);
        sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, help -> {
            String full = plain.get(UsageMessageSpec.SECTION_KEY_SYNOPSIS).render(help);
            return full.lines().count() > MOST_SYNOPSIS_LINES ? synopsis(help) : full;
        });
        sections.put(
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                help -> own(help).isEmpty() ? "" : help.optionListHeading());
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, ScreenHelp::options);
        sections.put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, ignored -> "");
        sections.put(
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
                ignored -> System.lineSeparator() + texts.getString("help.shared") + System.lineSeparator() + exits());
        command.setHelpSectionMap(sections);
        command.getSubcommands().values().forEach(this::command);
    }

    private String exits() {
        return texts.getString("help.exits") + System.lineSeparator();
    }

    /** The commands in groups, each a title and names, as wide as a terminal. */
    private String groups() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < GROUPS.size(); i++) {
            String name = texts.getString("help.group." + (i + 1));
            List<String> lines = new ArrayList<>(List.of(""));
            for (String command : GROUPS.get(i).split(" ")) {
                String last = lines.get(lines.size() - 1);
                if (last.length() + command.length() > MOST_NAMES) {
                    lines.add(command);
                } else {
                    lines.set(lines.size() - 1, last.isEmpty() ? command : last + "  " + command);
                }
            }
            for (int line = 0; line < lines.size(); line++) {
                String title = line == 0 ? name : "";
                shown.append("  ")
                        .append(title)
                        .append(" ".repeat(TITLE - title.length()))
                        .append(lines.get(line))
                        .append(System.lineSeparator());
            }
        }
        return shown.append(System.lineSeparator())
                .append(texts.getString("help.more"))
                .append(System.lineSeparator())
                .toString();
    }

    /** The command, what it must be given, and that it has options; as wide as a terminal. */
    private String synopsis(Help help) {
        List<String> words = new ArrayList<>(List.of(help.commandSpec().qualifiedName()));
        help.commandSpec().options().stream()
                .filter(ArgSpec::required)
                .forEach(option ->
                        words.add(option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())));
        words.add("[" + texts.getString("OPTIONS") + "]");
        for (PositionalParamSpec parameter : help.commandSpec().positionalParameters()) {
            String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
            words.add(parameter.required() ? label : "[" + label + "]");
        }
        int indent = texts.getString("usage.synopsisHeading").length();
        int width = help.commandSpec().usageMessage().width() - indent;
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : words) {
            if (length > 0 && length + 1 + word.length() > width) {
                lines.append(System.lineSeparator()).append(" ".repeat(indent + 4));
                length = 4;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.append(System.lineSeparator()).toString();
    }

    private static List<OptionSpec> own(Help help) {
        return help.commandSpec().options().stream()
                .filter(option -> !SHARED.contains(option.longestName()))
                .toList();
    }

    /** Its own options, those first that must be given, and last those of the files that many commands write. */
    private static String options(Help help) {
        List<OptionSpec> own = new ArrayList<>(own(help));
        own.sort(Comparator.comparingInt(option -> option.required() ? -2 : LAST.indexOf(option.longestName())));
        Help.Layout layout = help.createDefaultLayout(
                help.commandSpec().options(), help.commandSpec().positionalParameters(), help.colorScheme());
        own.forEach(option -> layout.addOption(option, help.parameterLabelRenderer()));
        return layout.toString();
    }
}
