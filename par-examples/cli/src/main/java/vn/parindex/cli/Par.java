package vn.parindex.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.parindex.finding.ParIndexException;
import vn.parindex.result.LibraryVersion;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;

/** The command {@code par}: its subcommands, its language, its way of saying what went wrong. */
@Command(name = "par")
public final class Par implements Runnable {

    /** What stands for each letter of an argument that the character set of the terminal does not have. */
    private static final char LOST = '\uFFFD';

    /** What a terminal has that nobody made wider. */
    private static final int HELP_WIDTH = 80;

    private final Console console;

    @Spec
    private CommandSpec spec;

    /** Read before all else by {@link #languageOf}; declared so that usage shows it. */
    @CommandLine.Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private String lang;

    @CommandLine.Option(names = "--rules", paramLabel = "${bundle:PATH}", scope = ScopeType.INHERIT)
    private void rules(List<Path> paths) {
        console.rules(paths);
    }

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    /** Every command with a sentence. */
    @CommandLine.Option(names = "--commands", hidden = true)
    private boolean commands;

    private Par(Console console) {
        this.console = console;
    }

    /**
     * Runs the tool and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        boolean terminal = System.console() != null;
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream print = new PrintStream(new BufferedOutputStream(out, 8192), false, StandardCharsets.UTF_8);
        int status = run(arguments, print, System.err, terminal);
        print.flush();
        if (out.failure().isPresent()) {
            Language language = Optional.ofNullable(languageOf(arguments)).orElse(Language.VI);
            new Console(language, print, new PrintStream(System.err, true, StandardCharsets.UTF_8), terminal)
                    .report(List.of(PartFile.broken(out.failure().get())));
            status = ExitStatus.FAULTS;
        }
        System.err.flush();
        System.exit(status);
    }

    /**
     * Runs the tool.
     *
     * @param arguments the command line
     * @param out the stream of results, in UTF-8
     * @param err the stream of faults and progress, in UTF-8
     * @param terminal true if somebody watches, so that progress is worth showing
     * @return the exit status
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err, boolean terminal) {
        return run(arguments, out, err, terminal, PageOpener.desktop());
    }

    /** Runs the tool with another way to open pages. */
    static int run(String[] arguments, PrintStream out, PrintStream err, boolean terminal, PageOpener opener) {
        return runWords(CommandChoice.asked(arguments), out, err, terminal, opener);
    }

    private static int runWords(
            String[] arguments, PrintStream out, PrintStream err, boolean terminal, PageOpener opener) {
        Language language = languageOf(arguments);
        if (language == null) {
            err.println("--lang chỉ nhận vi hoặc en / --lang takes vi or en");
            return ExitStatus.USAGE;
        }
        PrintStream utf8Out = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream utf8Err = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(language, utf8Out, utf8Err, terminal, opener);
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(LOST) >= 0)) {
            console.error(console.say("usage.lost"));
            return ExitStatus.USAGE;
        }
        CommandLine commandLine = commandLine(console, CommandChoice.of(arguments))
                .setOut(new PrintWriter(utf8Out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(utf8Err, true, StandardCharsets.UTF_8));
        int status = console.status(commandLine.execute(arguments));
        utf8Out.flush();
        return status;
    }

    /** The command line with some of its commands, in the language of the console. */
    static CommandLine commandLine(Console console, Collection<Class<?>> commands) {
        ResourceBundle texts = texts(console.language());
        CommandLine commandLine = new CommandLine(new Par(console), new Commands(console));
        commands.forEach(commandLine::addSubcommand);
        commandLine
                .setResourceBundle(texts)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(asked -> execute(asked, texts.getString("FILE")))
                .setParameterExceptionHandler((fault, args) -> usage(fault, console))
                .setExecutionExceptionHandler((fault, command, parsed) -> failure(fault, console));
        commandLine.getCommandSpec().version("par " + LibraryVersion.value());
        name(commandLine, "[" + texts.getString("COMMAND") + "]");
        ScreenHelp.set(commandLine, texts);
        return commandLine;
    }

    /** Names what stands for a subcommand in the usage of a command and of all under it. */
    private static void name(CommandLine command, String label) {
        command.getCommandSpec().usageMessage().synopsisSubcommandLabel(label);
        command.getSubcommands().values().forEach(each -> name(each, label));
    }

    @Override
    public void run() {
        if (commands) {
            console.out().print(spec.commandLine().getHelp().commandList());
        } else {
            spec.commandLine().usage(console.out());
        }
    }

    /** The language stands first of all, because usage and errors are in it; null if there is no such language. */
    private static Language languageOf(String[] arguments) {
        List<String> list = Arrays.asList(arguments);
        int at = list.indexOf("--lang");
        String named = at >= 0 && at + 1 < list.size()
                ? list.get(at + 1)
                : list.stream()
                        .filter(a -> a.startsWith("--lang="))
                        .map(a -> a.substring(7))
                        .findFirst()
                        .orElse("vi");
        return Arrays.stream(Language.values())
                .filter(language -> language.id().equals(named))
                .findFirst()
                .orElse(null);
    }

    private static ResourceBundle texts(Language language) {
        try (InputStream stream = Par.class.getResourceAsStream("usage_" + language.id() + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts", e);
        }
    }

    private static int usage(ParameterException fault, Console console) {
        console.error(console.say(
                "usage.wrong",
                "message",
                said(fault, console),
                "command",
                fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /** The commonest faults in the user's own words. */
    private static String said(ParameterException fault, Console console) {
        if (fault instanceof CommandLine.MissingParameterException missing) {
            return console.say(
                    "usage.missing",
                    "names",
                    missing.getMissing().stream().map(Par::typed).toList());
        }
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> words = unmatched.getUnmatched();
            CommandSpec command = fault.getCommandLine().getCommandSpec();
            Set<String> known = new HashSet<>(command.optionsMap().keySet());
            known.addAll(command.subcommands().keySet());
            return console.withNearest(console.say("usage.unmatched", "words", words), words.get(0), known);
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            ArgSpec argument = fault.getArgSpec();
            List<String> allowed = allowed(argument, console);
            String wrong = console.say(
                    "usage.value",
                    "name",
                    argument.isOption() ? name(argument) : console.say("usage.parameter"),
                    "got",
                    Excerpt.of(fault.getValue()),
                    "allowed",
                    allowed);
            return console.withNearest(wrong, fault.getValue(), allowed);
        }
        return fault instanceof CommandLine.OverwrittenOptionException twice
                ? console.say("usage.twice", "name", name(twice.getOverwritten()))
                : console.say("usage.other");
    }

    /** What an option or parameter takes: the words of its list, or what kind of value. */
    private static List<String> allowed(ArgSpec argument, Console console) {
        if (argument.paramLabel().contains("|")) {
            return List.of(argument.paramLabel().split("\\|"));
        }
        if (argument.type().isEnum()) {
            return Arrays.stream(argument.type().getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
        Class<?> type = argument.auxiliaryTypes()[0];
        boolean file = type.equals(Path.class) || type.equals(String.class);
        return List.of(console.say(file ? "usage.folder" : "usage.whole"));
    }

    /** An option or parameter as it is typed, e.g. {@code --role ROLE}. */
    private static String typed(ArgSpec spec) {
        return spec.isOption() ? name(spec) + " " + spec.paramLabel() : spec.paramLabel();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** Runs what was asked for, unless a word before a request for help is none that is known. */
    private static int execute(ParseResult asked, String file) {
        ParseResult last = asked;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (!last.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(last.commandSpec().commandLine(), last.unmatched());
        }
        for (OptionSpec option : last.matchedOptions()) {
            requireNoOption(option);
            requireFiles(option, file);
        }
        return new CommandLine.RunLast().execute(asked);
    }

    /** Refuses an unknown option that an option of many values took for one of them. */
    private static void requireNoOption(OptionSpec option) {
        List<String> words = option.originalStringValues().stream()
                .filter(value -> value.startsWith("--"))
                .toList();
        if (option.arity().max() > 1 && !words.isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(option.command().commandLine(), words);
        }
    }

    /**
     * Refuses the name of a folder, with a slash behind, where an option takes a file: none of that name is written.
     */
    private static void requireFiles(OptionSpec option, String file) {
        if (option.paramLabel().equals(file)) {
            option.originalStringValues().stream()
                    .filter(value -> value.endsWith("/") || value.endsWith(File.separator))
                    .filter(value -> !Files.isDirectory(Path.of(value)))
                    .forEach(value -> {
                        throw new ParameterException(option.command().commandLine(), value, null, option, value);
                    });
        }
    }

    private static int failure(Exception fault, Console console) {
        if (fault instanceof ParIndexException refused) {
            console.report(refused.findings());
            console.suggest(refused.findings());
            return ExitStatus.FAULTS;
        }
        if (fault instanceof UsageFault wrong) {
            console.error(wrong.getMessage());
            return ExitStatus.USAGE;
        }
        console.error(console.say("failed", "message", fault.toString()));
        for (StackTraceElement element : fault.getStackTrace()) {
            console.error("    " + element);
        }
        return ExitStatus.INTERNAL;
    }
}
