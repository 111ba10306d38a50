package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.cli.Remedies.Remedy;

/** {@code par codes CODE…}, also typed as {@code par help CODE}: what a code says, why, and what to do. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:CODE}")
    private List<String> codes;

    CodesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Remedies remedies = Remedies.read();
        List<Remedy> found = new ArrayList<>();
        for (String typed : codes) {
            found.add(remedies.of(typed)
                    .orElseThrow(() -> new UsageFault(console.withNearest(
                            console.say("codes.none", "got", typed),
                            typed,
                            remedies.all().stream().map(row -> row.code().id()).toList()))));
        }
        for (Remedy row : found) {
            if (row != found.get(0)) {
                console.line("");
            }
            console.line(row.code().id());
            console.line(console.say("codes.what", "sentence", row.sentence(console.language())));
            console.line(console.say("codes.why", "cause", row.cause().in(console.language())));
            console.line(console.say("codes.do", "remedy", row.action().in(console.language())));
        }
        return ExitStatus.DONE;
    }
}
