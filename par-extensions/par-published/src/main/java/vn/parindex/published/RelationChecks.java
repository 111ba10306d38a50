package vn.parindex.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Relations of one kind, looked at wherever the figures that take part are printed. */
abstract class RelationChecks {

    private final FigureIndex file;
    private final List<CheckedRelation> found = new ArrayList<>();

    RelationChecks(FigureIndex file) {
        this.file = file;
    }

    /** All relations between the figures of a file, those that hold and those that are broken. */
    static List<CheckedRelation> of(FigureIndex file) {
        List<CheckedRelation> all = new ArrayList<>(file.contradictions());
        Stream.of(
                        new BoundChecks(file),
                        new CompositionChecks(file),
                        new MaximumChecks(file),
                        new AreaChecks(file),
                        new ChangeChecks(file),
                        new ChangeCountChecks(file),
                        new OrderChecks(file),
                        new NeighbourChecks(file),
                        new GroupChecks(file),
                        new RatingCountChecks(file),
                        new RatingChecks(file),
                        new MeanChecks(file))
                .forEach(checks -> {
                    checks.run();
                    all.addAll(checks.found);
                });
        return all;
    }

    /** Looks at all figures and adds what it finds. */
    abstract void run();

    final FigureIndex file() {
        return file;
    }

    final RoundFacts facts() {
        return file.facts();
    }

    final Collection<UnitFigures> units() {
        return file.units();
    }

    final Collection<RankedSet> rankings() {
        return file.rankings();
    }

    final void add(CheckedRelation check) {
        found.add(check);
    }

    final void addAll(Collection<CheckedRelation> checks) {
        found.addAll(checks);
    }
}
