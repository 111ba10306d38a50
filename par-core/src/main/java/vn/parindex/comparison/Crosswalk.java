package vn.parindex.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.NodeCode;
import vn.parindex.value.internal.Sent;

/**
 * A table that follows every item of one methodology into another: same, renamed, maximum changed, split, merged, new,
 * gone.
 *
 * <p>A crosswalk that exists has been checked against both methodologies: each item of the tier stands exactly once on
 * its side, names and maxima agree with each row, and each row cites a listed source. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class Crosswalk implements Serializable {

    private final Methodology from;
    private final Methodology to;
    private final CrosswalkTier tier;
    private final List<CrosswalkRow> rows;
    private final List<Source> sources;
    private final String note;
    private final Map<NodeCode, CrosswalkRow> byEarlier = new HashMap<>();
    private final Map<NodeCode, CrosswalkRow> byLater = new HashMap<>();

    private Crosswalk(
            Methodology from,
            Methodology to,
            CrosswalkTier tier,
            List<CrosswalkRow> rows,
            List<Source> sources,
            String note) {
        this.from = from;
        this.to = to;
        this.tier = tier;
        this.rows = rows;
        this.sources = sources;
        this.note = note;
        rows.forEach(row -> {
            row.from().forEach(code -> byEarlier.putIfAbsent(code, row));
            row.to().forEach(code -> byLater.putIfAbsent(code, row));
        });
    }

    /**
     * Obtains a crosswalk, checked.
     *
     * @param from the earlier methodology
     * @param to the later methodology, of the same level
     * @param tier the tier that is joined
     * @param rows the rows
     * @param sources the sources that the rows cite
     * @param note remarks, possibly empty
     * @return the crosswalk
     * @throws ParIndexException with all faults, each placed by a pointer such as {@code /rows/3/from/0}
     */
    public static Crosswalk of(
            Methodology from,
            Methodology to,
            CrosswalkTier tier,
            List<CrosswalkRow> rows,
            List<Source> sources,
            String note) {
        Crosswalk crosswalk = new Crosswalk(
                Objects.requireNonNull(from, "from"),
                Objects.requireNonNull(to, "to"),
                Objects.requireNonNull(tier, "tier"),
                List.copyOf(rows),
                List.copyOf(sources),
                InputCheck.note(note));
        List<Finding> faults = new CrosswalkCheck(crosswalk).faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return crosswalk;
    }

    /**
     * Obtains a first draft from the names, codes and maxima of two methodologies, for an author to go on from.
     *
     * <p>Items of one code and name are the same or have another maximum; items of one name and maximum, alone in
     * having them, have moved; all else is gone and new. No comparison of texts can tell what was renamed, split or
     * merged, so nothing is guessed. Every row is {@code reconstructed} and notes how it was found.
     *
     * @param from the earlier methodology
     * @param to the later methodology, of the same level
     * @param tier the tier to join
     * @return the draft; of a methodology with itself, every row is the same
     * @throws ParIndexException if the two are of different levels
     */
    public static Crosswalk draft(Methodology from, Methodology to, CrosswalkTier tier) {
        return new CrosswalkDraft(
                        Objects.requireNonNull(from, "from"),
                        Objects.requireNonNull(to, "to"),
                        Objects.requireNonNull(tier, "tier"))
                .crosswalk();
    }

    /**
     * Returns the earlier methodology.
     *
     * @return the methodology
     */
    public Methodology from() {
        return from;
    }

    /**
     * Returns the later methodology.
     *
     * @return the methodology
     */
    public Methodology to() {
        return to;
    }

    /**
     * Returns the tier that is joined.
     *
     * @return the tier
     */
    public CrosswalkTier tier() {
        return tier;
    }

    /**
     * Returns the rows.
     *
     * @return the rows, in the order given
     */
    public List<CrosswalkRow> rows() {
        return rows;
    }

    /**
     * Returns the sources that the rows cite.
     *
     * @return the sources
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * Returns the remarks.
     *
     * @return plain words, possibly empty
     */
    public String note() {
        return note;
    }

    /**
     * Returns the row of an item of the earlier methodology.
     *
     * @param code its code
     * @return the row, or empty if the tier has no such item
     */
    public Optional<CrosswalkRow> rowFrom(NodeCode code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(byEarlier.get(code));
    }

    /**
     * Returns the row of an item of the later methodology.
     *
     * @param code its code
     * @return the row, or empty if the tier has no such item
     */
    public Optional<CrosswalkRow> rowTo(NodeCode code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(byLater.get(code));
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(Crosswalk.class, "crosswalk(catalog::find)");
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Crosswalk.class);
    }
}
