package vn.parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.excel.SelfAssessmentTemplate;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Unit;

/** {@code par template ID --unit-id UNIT --xlsx FILE}: the form in which a unit assesses itself. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String id;

    @Option(names = "--xlsx", required = true, paramLabel = "${bundle:FILE}")
    private Path xlsx;

    @Option(names = "--unit-id", required = true, paramLabel = "${bundle:UNIT}")
    private String unitId;

    @Option(names = "--unit-name", paramLabel = "${bundle:NAME}")
    private String unitName;

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Methodology methodology = console.methodology(id);
        Unit unit = unit(methodology);
        IndexYear round = round(methodology);
        console.write(xlsx, out -> SelfAssessmentTemplate.write(methodology, unit, round, out, console.language()));
        return ExitStatus.DONE;
    }

    /** Returns the unit with the name and group that the methodology lists, unless a name is given. */
    private Unit unit(Methodology methodology) {
        ListedUnit listed = methodology.units().stream()
                .filter(u -> u.id().equals(unitId))
                .findFirst()
                .orElse(null);
        if (unitName == null && listed == null) {
            throw new UsageFault(console.say("template.name", "got", unitId, "methodology", methodology.id()));
        }
        String name = unitName == null ? listed.name().in(console.language()) : unitName;
        try {
            return new Unit(unitId, name, listed == null ? "" : listed.group());
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("template.unit", "id", unitId, "name", name));
        }
    }

    /** The year given, or the last one that the methodology was made for. */
    private IndexYear round(Methodology methodology) {
        int last =
                methodology.rounds().stream().mapToInt(IndexYear::value).max().orElseThrow();
        try {
            return IndexYear.of(year == null ? last : year);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("template.year", "got", year));
        }
    }
}
