package vn.parindex.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.value.Language;

/** {@code par completion bash|zsh}: what a shell reads to complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** The words of an option, which the tool takes in any case and people type in small letters. */
    private static final Pattern WORDS = Pattern.compile("(?<=_(option|param)_args=)\\(.*\\)");

    /** A variable of the shell, which is named after what a parameter stands for. */
    private static final Pattern NAME = Pattern.compile("[^\\s\"{$(]+(?=_pos_param_args)");

    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Console console;

    @Parameters(paramLabel = "bash|zsh")
    private Shell shell;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(script());
        return ExitStatus.DONE;
    }

    /** One script for both shells: made of the commands at hand, so it is never stale. */
    private String script() {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console english = new Console(Language.EN, none, none, false);
        String script = AutoComplete.bash(
                "par", Par.commandLine(english, CommandChoice.all().values()));
        String named = NAME.matcher(script).replaceAll(found -> found.group().replaceAll("[^A-Za-z0-9_]", "_"));
        return WORDS.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().toLowerCase(Locale.ROOT)));
    }
}
