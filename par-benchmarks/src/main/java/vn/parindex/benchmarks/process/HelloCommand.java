package vn.parindex.benchmarks.process;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least that a command line tool with picocli does: reads two arguments and greets. */
@Command(name = "hello", mixinStandardHelpOptions = true)
public final class HelloCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--mode")
    private String mode;

    /** Greets. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HelloCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        System.out.println("hello " + name + " " + mode);
        return 0;
    }
}
