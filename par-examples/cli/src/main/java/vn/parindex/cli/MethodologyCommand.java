package vn.parindex.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Source;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Points;

/** {@code par methodology}: the rule sets at hand. */
@Command(
        name = "methodology",
        subcommands = {
            MethodologyCommand.ListAll.class, MethodologyCommand.Show.class, StatusCommand.class,
                    CheckListCommand.class, CorrectionsCommand.class,
            ApplyCommand.class, LintCommand.class, DiffCommand.class, ImportCommand.class, ExportCommand.class,
            SchemaCommand.class
        })
final class MethodologyCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    MethodologyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** {@code par methodology list}. */
    @Command(name = "list")
    static final class ListAll implements Runnable {

        private final Console console;

        ListAll(Console console) {
            this.console = console;
        }

        @Override
        public void run() {
            for (MethodologyId id : console.catalog().ids()) {
                Methodology methodology = console.catalog().get(id);
                console.line(id + "  " + methodology.name().in(console.language()) + "  ["
                        + certainty(console, methodology) + "]");
            }
        }
    }

    /** {@code par methodology show ID [CODE] [--tree]}. */
    @Command(name = "show")
    static final class Show implements Runnable {

        private final Console console;

        @Parameters(index = "0", paramLabel = "${bundle:ID}|${bundle:PATH}")
        private String id;

        @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:CODE}")
        private String code;

        @Option(names = "--tree")
        private boolean tree;

        @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
        private TextOrJson format;

        Show(Console console) {
            this.console = console;
        }

        @Override
        public void run() {
            Methodology m = console.methodology(id);
            if (code != null) {
                if (tree || format != TextOrJson.TEXT) {
                    throw new UsageFault(console.say("show.row"));
                }
                new RowDescription(console, m).print(code);
                return;
            }
            if (format == TextOrJson.JSON) {
                console.out().print(ParJson.METHODOLOGY.pretty(m));
                return;
            }
            console.line(m.name().in(console.language()));
            line("id", m.id().value());
            line("decision", m.decision().inFull().in(console.language()));
            line("rounds", m.rounds().stream().map(IndexYear::toString).collect(Collectors.joining(", ")));
            line("digest", "SHA-256 " + m.digest());
            long criteria =
                    m.nodes().stream().filter(n -> n.code().depth() == 2).count();
            long subCriteria =
                    m.nodes().stream().filter(n -> n.code().depth() == 3).count();
            line(
                    "tree",
                    console.say(
                            "show.counts",
                            "areas",
                            m.areas().size(),
                            "criteria",
                            criteria,
                            "subCriteria",
                            subCriteria,
                            "leaves",
                            m.leaves().size(),
                            "total",
                            m.total()));
            for (Method method : m.methods()) {
                if (points(m, method).isZero()) {
                    continue;
                }
                line(
                        "method",
                        method.name().in(console.language()) + ": "
                                + console.language().number(points(m, method)));
            }
            line("certainty", certainty(console, m));
            console.line("");
            console.line(console.say("show.sources"));
            for (Source source : m.sources()) {
                console.line("  " + source.id() + "  " + source.title().in(console.language())
                        + (source.grade().isEmpty() ? "" : " (" + source.grade() + ")"));
            }
            if (tree) {
                console.line("");
                m.nodes().forEach(node -> console.line(row(m, node)));
                console.line("");
                console.line(console.say("mark.legend"));
            }
        }

        private void line(String key, String value) {
            console.line(console.say("show." + key, "value", value));
        }

        private String row(Methodology m, Node node) {
            String indent = "  ".repeat(node.code().depth() - 1);
            String rule = m.leaf(node.code())
                    .map(leaf -> "  [" + leaf.method().name().in(console.language()) + "; "
                            + leaf.rule().kind().label().in(console.language()) + "]")
                    .orElse("");
            String mark = node.confidence() == Confidence.RECONSTRUCTED ? " (*)" : "";
            return indent + node.code() + "  " + node.name().in(console.language()) + ": "
                    + console.language().number(node.maximum()) + rule + mark;
        }

        private static Points points(Methodology m, Method method) {
            return m.leaves().stream()
                    .filter(l -> l.method().equals(method))
                    .map(Leaf::maximum)
                    .reduce(Points.ZERO, Points::plus);
        }
    }

    /** Returns in words how many points rest on which rows. */
    static String certainty(Console console, Methodology methodology) {
        return certainty(console, methodology, "certainty");
    }

    /** The same in another sentence. */
    static String certainty(Console console, Methodology methodology, String sentence) {
        Map<Confidence, Points> sums = methodology.pointsByConfidence();
        return console.say(
                sentence,
                "official",
                sums.get(Confidence.OFFICIAL),
                "reported",
                sums.get(Confidence.REPORTED),
                "reconstructed",
                sums.get(Confidence.RECONSTRUCTED));
    }
}
