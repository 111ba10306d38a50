package vn.parindex.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitListProvider;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Text;

/** {@code par units}: the units that are assessed, through time. */
@Command(
        name = "units",
        subcommands = {
            UnitsCommand.UnitListing.class,
            UnitsCommand.UnitDescription.class,
            UnitsCommand.UnitHistory.class,
            UnitsCommand.RegisterLint.class,
            UnitsMerge.class,
            UnitsExport.class,
            UnitsImport.class
        })
final class UnitsCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    UnitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** Level, day and further lists: what the commands share. */
    static final class AskedUnits {

        private final Console console;

        @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
        private String level;

        @Option(names = "--year", paramLabel = "${bundle:YEAR}")
        private Integer year;

        @Option(names = "--units", paramLabel = "${bundle:FILE}")
        private List<Path> files = new ArrayList<>();

        AskedUnits(Console console) {
            this.console = console;
        }

        /** The register installed, with the lists of further files. */
        UnitRegister register() {
            return UnitsCommand.register(console, files);
        }

        /** The level asked for, of those that the register has. */
        String level(UnitRegister register) {
            level = ClosedList.level(console, level, register.levels(), register::levelName);
            return level;
        }

        /** The last day of the year asked for. */
        Optional<LocalDate> day() {
            return Optional.ofNullable(year).map(console::year).map(UnitRegister::dayOf);
        }
    }

    /** {@code par units list [--level LEVEL] [--year YEAR]}. */
    @Command(name = "list")
    static final class UnitListing implements Callable<Integer> {

        private final Console console;

        @Mixin
        private AskedUnits asked;

        @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
        private Format format;

        UnitListing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            UnitRegister register = asked.register();
            String level = asked.level(register);
            if (format == Format.JSON) {
                return documents(register);
            }
            Optional<LocalDate> day = asked.day();
            List<RegisteredUnit> units = day.map(then -> register.units(level, then))
                    .orElseGet(() -> register.units().stream()
                            .filter(unit -> unit.level().equals(level))
                            .toList());
            if (units.isEmpty()) {
                return none(register);
            }
            ConsoleColumns columns = new ConsoleColumns(console);
            columns.print(
                    columns.<RegisteredUnit>table(
                                    console.say(
                                            day.isPresent() ? "units.title.year" : "units.title",
                                            "level",
                                            register.levelName(level),
                                            "count",
                                            units.size(),
                                            "year",
                                            day.map(then -> Integer.toString(then.getYear()))
                                                    .orElse("")),
                                    List.of(
                                            columns.code("id", RegisteredUnit::id),
                                            columns.text(
                                                    "unit",
                                                    unit -> name(unit, day).official()),
                                            columns.text("kind", unit -> kind(register, name(unit, day))),
                                            columns.code("from", unit -> date(console, unit.from())),
                                            columns.code("to", unit -> date(console, unit.to())),
                                            columns.text(
                                                    "confidence",
                                                    unit -> unit.confidence().label())))
                            .rows(units)
                            .build(),
                    format);
            return ExitStatus.DONE;
        }

        /** The lists, each with the units asked for and what belongs to them; lists without any are left out. */
        private int documents(UnitRegister register) {
            Optional<LocalDate> day = asked.day();
            List<UnitList> lists = register.lists().stream()
                    .map(list ->
                            day.map(then -> list.excerpt(asked.level, then)).orElseGet(() -> list.excerpt(asked.level)))
                    .filter(list -> !list.units().isEmpty())
                    .toList();
            if (lists.isEmpty()) {
                return none(register);
            }
            console.documents(lists.stream().map(ParJson.UNITS::pretty).toList());
            return ExitStatus.DONE;
        }

        private int none(UnitRegister register) {
            console.error(console.say(
                    "units.none", "level", register.levelName(asked.level), "allowed", List.copyOf(register.levels())));
            return ExitStatus.FAULTS;
        }

        private static NamePeriod name(RegisteredUnit unit, Optional<LocalDate> day) {
            return day.map(unit::name).orElseGet(unit::lastName);
        }
    }

    /** {@code par units show NAME [--year YEAR]}. */
    @Command(name = "show")
    static final class UnitDescription implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "${bundle:NAME}")
        private String name;

        @Mixin
        private AskedUnits asked;

        UnitDescription(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            UnitRegister register = asked.register();
            String level = asked.level(register);
            Optional<LocalDate> day = asked.day();
            List<UnitMatch> matches = day.map(then -> List.of(register.find(level, name, then)))
                    .orElseGet(() -> LifeLines.everywhen(register, level, name));
            boolean found = false;
            for (UnitMatch match : matches) {
                match.unit().ifPresent(unit -> describe(register, unit, match.day()));
                if (day.isPresent() || match.unit().isEmpty()) {
                    console.report(match.findings());
                }
                found |= match.unit().isPresent();
            }
            return found ? ExitStatus.DONE : ExitStatus.FAULTS;
        }

        private void describe(UnitRegister register, RegisteredUnit unit, LocalDate day) {
            NamePeriod names = unit.name(day);
            console.line(console.say("units.show.name", "value", names.official()));
            console.line(console.say("show.id", "value", unit.id()));
            console.line(console.say("units.show.kind", "value", kind(register, names)));
            console.line(console.say(
                    "units.show.life",
                    "from",
                    date(console, unit.from()),
                    "to",
                    date(console, unit.to()),
                    "source",
                    source(register, unit)));
            for (NamePeriod period : unit.names()) {
                if (!period.equals(names)) {
                    console.line(console.say(
                            "units.show.other",
                            "value",
                            period.official(),
                            "from",
                            date(console, period.from().or(unit::from))));
                }
            }
            register.events(unit.id()).forEach(event -> console.line(event(console, register, event)));
        }

        private Text source(UnitRegister register, RegisteredUnit unit) {
            return register.lists().stream()
                    .filter(list -> list.units().contains(unit))
                    .flatMap(list -> list.sources().stream())
                    .filter(source -> source.id().equals(unit.citation().source()))
                    .map(source -> source.title())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** {@code par units history NAME}: the life line of all units of a name, with those before and after. */
    @Command(name = "history")
    static final class UnitHistory implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "${bundle:NAME}")
        private String name;

        @Mixin
        private AskedUnits asked;

        @Mixin
        private ReportOutput output;

        UnitHistory(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            UnitRegister register = asked.register();
            String level = asked.level(register);
            List<RegisteredUnit> named = LifeLines.everywhen(register, level, name).stream()
                    .flatMap(match -> match.unit().stream())
                    .distinct()
                    .toList();
            if (named.isEmpty()) {
                LocalDate day = asked.day().orElse(LocalDate.of(2000, 12, 31));
                console.report(register.find(level, name, day).findings());
                return ExitStatus.FAULTS;
            }
            LifeLines lines = LifeLines.of(register, named);
            if (output.isAsked()) {
                output.write(lines.report(console, name));
            } else {
                lines.drawn(console).forEach(console::line);
            }
            return ExitStatus.DONE;
        }
    }

    /** {@code par units lint [FILE...]}: all faults of lists of units, and advice on them. */
    @Command(name = "lint")
    static final class RegisterLint implements Callable<Integer> {

        private final Console console;

        @Parameters(arity = "0..*", paramLabel = "${bundle:FILE}")
        private List<Path> files = new ArrayList<>();

        RegisterLint(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            List<UnitList> lists = new ArrayList<>();
            ServiceLoader.load(UnitListProvider.class, UnitListProvider.class.getClassLoader())
                    .forEach(provider -> lists.add(provider.load()));
            files.forEach(file -> lists.add(ParJson.UNITS.read(file)));
            List<Finding> findings = UnitRegister.lint(lists);
            findings.forEach(finding -> console.line(
                    finding.severity().label().in(console.language()) + " " + finding.message(console.language())));
            console.line(console.say(
                    "lint.summary",
                    "errors",
                    count(findings, Severity.ERROR),
                    "warnings",
                    count(findings, Severity.WARNING),
                    "notes",
                    count(findings, Severity.NOTE)));
            return count(findings, Severity.ERROR) > 0 ? ExitStatus.FAULTS : ExitStatus.DONE;
        }

        private static long count(List<Finding> findings, Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** The register installed, with the lists of further files. */
    static UnitRegister register(Console console, List<Path> files) {
        UnitRegister installed = UnitRegister.installed();
        return files.isEmpty()
                ? installed
                : installed.with(files.stream()
                        .map(console::reading)
                        .map(ParJson.UNITS::read)
                        .toArray(UnitList[]::new));
    }

    static String date(Console console, Optional<LocalDate> day) {
        return day.map(console.language()::date).orElse("…");
    }

    private static Text kind(UnitRegister register, NamePeriod names) {
        return register.kind(names.kind()).orElseThrow().name();
    }

    /** An event in one line. */
    static String event(Console console, UnitRegister register, UnitEvent event) {
        return console.say(
                event.to().isEmpty() ? "units.event.end" : "units.event",
                "date",
                console.language().date(event.date()),
                "kind",
                event.kind().label(),
                "from",
                names(register, event.from(), event.date().minusDays(1)),
                "to",
                names(register, event.to(), event.date()),
                "instrument",
                event.instrument().isEmpty() ? "–" : event.instrument());
    }

    private static List<Text> names(UnitRegister register, List<String> ids, LocalDate day) {
        return ids.stream()
                .map(id -> register.unit(id).orElseThrow().name(day).official())
                .toList();
    }
}
