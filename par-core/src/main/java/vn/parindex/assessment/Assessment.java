package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;
import vn.parindex.value.internal.CompactMap;
import vn.parindex.value.internal.Sent;

/**
 * One unit's assessment for one year under one methodology: everything that was entered, and nothing that was computed.
 *
 * <p>Entries are kept in the order of their codes, so the order in which they were given never matters. Immutable and
 * thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class Assessment implements Serializable {

    private final Unit unit;
    private final MethodologyId methodology;
    private final IndexYear year;
    private final Map<NodeCode, Entry> entries;
    private final List<AdjustmentEntry> adjustments;
    private final Optional<Approval> approval;
    private final String note;

    private Assessment(Builder builder) {
        unit = builder.unit;
        methodology = builder.methodology;
        year = builder.year;
        entries = CompactMap.copyOf(builder.entries);
        adjustments = List.copyOf(builder.adjustments);
        approval = builder.approval;
        note = builder.note;
    }

    /**
     * Starts an assessment.
     *
     * @param unit the unit assessed
     * @param methodology the methodology it is assessed under
     * @param year the year it is assessed for
     * @return a builder without entries
     */
    public static Builder of(Unit unit, MethodologyId methodology, IndexYear year) {
        return new Builder(unit, methodology, year);
    }

    /**
     * Starts another assessment from this one.
     *
     * @return a builder with all entries, adjustments and remarks of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder(unit, methodology, year);
        builder.entries.putAll(entries);
        builder.adjustments.addAll(adjustments);
        builder.approval = approval;
        builder.note = note;
        return builder;
    }

    /**
     * Returns the unit assessed.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the methodology that the unit is assessed under.
     *
     * @return the methodology's identity
     */
    public MethodologyId methodology() {
        return methodology;
    }

    /**
     * Returns the year that the unit is assessed for.
     *
     * @return the year
     */
    public IndexYear year() {
        return year;
    }

    /**
     * Returns the entries of all leaves for which anything was entered.
     *
     * @return entries by code, in the order of the codes
     */
    public Map<NodeCode, Entry> entries() {
        return entries;
    }

    /**
     * Returns the entry of one leaf.
     *
     * @param code the leaf's code
     * @return the entry, or empty if nothing was entered
     */
    public Optional<Entry> entry(NodeCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    /**
     * Returns the bonus and penalty points asked for.
     *
     * @return the points, in the order given
     */
    public List<AdjustmentEntry> adjustments() {
        return adjustments;
    }

    /**
     * Returns the approval by the unit's leadership.
     *
     * @return the approval, or empty if there is none
     */
    public Optional<Approval> approval() {
        return approval;
    }

    /**
     * Returns the remarks, such as that the figures are made up.
     *
     * @return plain words, possibly empty
     */
    public String note() {
        return note;
    }

    /**
     * Returns this assessment with an entry in the place of the one of its leaf, if there is one.
     *
     * @param entry the entry; an empty one takes the old one away
     * @return another assessment
     */
    public Assessment with(Entry entry) {
        return toBuilder().put(entry).build();
    }

    /**
     * Returns this assessment with an opinion in the place of the one of its stage, if there is one.
     *
     * @param code the leaf's code
     * @param opinion the opinion
     * @return another assessment
     */
    public Assessment with(NodeCode code, Opinion opinion) {
        return with(entryOf(code).with(opinion));
    }

    /**
     * Returns this assessment with a leaf marked as not applicable.
     *
     * @param code the leaf's code
     * @param why reason and who granted it
     * @return another assessment
     */
    public Assessment with(NodeCode code, NotApplicable why) {
        return with(entryOf(code).withNotApplicable(why));
    }

    /**
     * Returns this assessment with one more document; the opinion is begun if there is none.
     *
     * @param code the leaf's code
     * @param stage the stage of the opinion that refers to it
     * @param document the document
     * @return another assessment; an equal one if the opinion refers to that document already
     */
    public Assessment with(NodeCode code, Stage stage, Evidence document) {
        Opinion opinion = opinionOf(code, stage);
        return opinion.evidence().contains(document) ? this : with(code, opinion.withEvidence(document));
    }

    /**
     * Returns this assessment with a document in the place of another one.
     *
     * @param code the leaf's code
     * @param stage the stage of the opinion that refers to it
     * @param old the document that goes
     * @param document the document that takes its place; the last one if the other is not there
     * @return another assessment
     */
    public Assessment with(NodeCode code, Stage stage, Evidence old, Evidence document) {
        return with(code, opinionOf(code, stage).withEvidence(old, document));
    }

    /**
     * Returns this assessment with bonus or penalty points in the place of those of the same id, if there are any.
     *
     * @param adjustment the points asked for
     * @return another assessment
     */
    public Assessment with(AdjustmentEntry adjustment) {
        return toBuilder().put(adjustment).build();
    }

    /**
     * Returns this assessment with an approval in the place of the one before, if there is one.
     *
     * @param other the approval
     * @return another assessment
     */
    public Assessment with(Approval other) {
        return toBuilder().approval(other).build();
    }

    /**
     * Returns this assessment with other remarks.
     *
     * @param other plain words, possibly empty
     * @return another assessment
     * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
     */
    public Assessment withNote(String other) {
        return toBuilder().note(other).build();
    }

    /**
     * Returns this assessment without the entry of a leaf.
     *
     * @param code the leaf's code
     * @return another assessment; an equal one if there is no entry
     */
    public Assessment without(NodeCode code) {
        return with(Entry.of(code));
    }

    /**
     * Returns this assessment without an opinion.
     *
     * @param code the leaf's code
     * @param stage the stage of the opinion
     * @return another assessment; an equal one if there is no such opinion
     */
    public Assessment without(NodeCode code, Stage stage) {
        return with(entryOf(code).without(stage));
    }

    /**
     * Returns this assessment without a document.
     *
     * @param code the leaf's code
     * @param stage the stage of the opinion that refers to it
     * @param document the document
     * @return another assessment; an equal one if the opinion does not refer to it
     */
    public Assessment without(NodeCode code, Stage stage, Evidence document) {
        return entry(code)
                .flatMap(entry -> entry.opinion(stage))
                .map(opinion -> with(code, opinion.withoutEvidence(document)))
                .orElse(this);
    }

    /**
     * Returns this assessment with a leaf no longer marked as not applicable.
     *
     * @param code the leaf's code
     * @return another assessment; an equal one if the leaf is not marked
     */
    public Assessment withoutNotApplicable(NodeCode code) {
        return with(entryOf(code).withoutNotApplicable());
    }

    /**
     * Returns this assessment without the bonus or penalty points of an id.
     *
     * @param id the id of the methodology's adjustment
     * @return another assessment; an equal one if none are asked for
     */
    public Assessment withoutAdjustment(String id) {
        return toBuilder().removeAdjustment(id).build();
    }

    /**
     * Returns this assessment without an approval.
     *
     * @return another assessment; an equal one if it is not approved
     */
    public Assessment withoutApproval() {
        Builder builder = toBuilder();
        builder.approval = Optional.empty();
        return builder.build();
    }

    private Entry entryOf(NodeCode code) {
        return entry(code).orElseGet(() -> Entry.of(code));
    }

    private Opinion opinionOf(NodeCode code, Stage stage) {
        return entry(code).flatMap(entry -> entry.opinion(stage)).orElseGet(() -> Opinion.at(stage));
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(Assessment.class, "ASSESSMENT");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Assessment other
                && unit.equals(other.unit)
                && methodology.equals(other.methodology)
                && year.equals(other.year)
                && entries.equals(other.entries)
                && adjustments.equals(other.adjustments)
                && approval.equals(other.approval)
                && note.equals(other.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, methodology, year, entries);
    }

    @Override
    public String toString() {
        return unit.name() + " " + year + " (" + methodology + ", " + entries.size() + " entries)";
    }

    /** Gathers an {@link Assessment}; not thread-safe. */
    public static final class Builder {

        private final Unit unit;
        private final MethodologyId methodology;
        private final IndexYear year;
        private final SortedMap<NodeCode, Entry> entries = new TreeMap<>();
        private final List<AdjustmentEntry> adjustments = new ArrayList<>();
        private Optional<Approval> approval = Optional.empty();
        private String note = "";

        private Builder(Unit unit, MethodologyId methodology, IndexYear year) {
            this.unit = Objects.requireNonNull(unit, "unit");
            this.methodology = Objects.requireNonNull(methodology, "methodology");
            this.year = Objects.requireNonNull(year, "year");
        }

        /**
         * Adds an entry.
         *
         * @param entry the entry
         * @return this builder
         * @throws IllegalArgumentException if there is one for that code already
         */
        public Builder add(Entry entry) {
            if (entries.containsKey(entry.code())) {
                throw new IllegalArgumentException("two entries for " + entry.code());
            }
            entries.put(entry.code(), entry);
            return this;
        }

        /**
         * Adds an entry in the place of the one of its leaf, if there is one.
         *
         * @param entry the entry; an empty one takes the old one away
         * @return this builder
         */
        public Builder put(Entry entry) {
            if (entry.isEmpty()) {
                entries.remove(entry.code());
            } else {
                entries.put(entry.code(), entry);
            }
            return this;
        }

        /**
         * Adds an opinion in the place of the one of its stage, if there is one.
         *
         * @param code the leaf's code
         * @param opinion the opinion
         * @return this builder
         */
        public Builder put(NodeCode code, Opinion opinion) {
            return put(entries.getOrDefault(code, Entry.of(code)).with(opinion));
        }

        /**
         * Adds bonus or penalty points in the place of those of the same id, if there are any.
         *
         * @param adjustment the points asked for
         * @return this builder
         */
        public Builder put(AdjustmentEntry adjustment) {
            int place = 0;
            while (place < adjustments.size() && !adjustments.get(place).id().equals(adjustment.id())) {
                place++;
            }
            removeAdjustment(adjustment.id());
            adjustments.add(Math.min(place, adjustments.size()), adjustment);
            return this;
        }

        /**
         * Takes away the bonus or penalty points of an id, if there are any.
         *
         * @param id the id of the methodology's adjustment
         * @return this builder
         */
        public Builder removeAdjustment(String id) {
            Objects.requireNonNull(id, "id");
            adjustments.removeIf(adjustment -> adjustment.id().equals(id));
            return this;
        }

        /**
         * Takes away the entry of a leaf, if there is one.
         *
         * @param code the leaf's code
         * @return this builder
         */
        public Builder remove(NodeCode code) {
            return put(Entry.of(code));
        }

        /**
         * Takes away an opinion, if there is one.
         *
         * @param code the leaf's code
         * @param stage the stage of the opinion
         * @return this builder
         */
        public Builder remove(NodeCode code, Stage stage) {
            return put(entries.getOrDefault(code, Entry.of(code)).without(stage));
        }

        /**
         * Adds an opinion to the entry of a leaf, which is begun if there is none.
         *
         * @param code the leaf's code
         * @param opinion the opinion
         * @return this builder
         * @throws IllegalStateException if the entry has an opinion of that stage already; {@link #put(NodeCode,
         *     Opinion)} replaces it
         */
        public Builder add(NodeCode code, Opinion opinion) {
            Entry entry = entries.getOrDefault(code, Entry.of(code));
            entries.put(code, entry.withOpinion(opinion));
            return this;
        }

        /**
         * Adds bonus or penalty points.
         *
         * @param adjustment the points asked for
         * @return this builder
         */
        public Builder add(AdjustmentEntry adjustment) {
            adjustments.add(Objects.requireNonNull(adjustment, "adjustment"));
            return this;
        }

        /**
         * Marks a leaf as not applicable.
         *
         * @param code the leaf's code
         * @param why reason and who granted it
         * @return this builder
         */
        public Builder notApplicable(NodeCode code, NotApplicable why) {
            entries.put(code, entries.getOrDefault(code, Entry.of(code)).withNotApplicable(why));
            return this;
        }

        /**
         * Sets the approval by the unit's leadership.
         *
         * @param value the approval
         * @return this builder
         */
        public Builder approval(Approval value) {
            approval = Optional.of(Objects.requireNonNull(value, "approval"));
            return this;
        }

        /**
         * Sets the remarks.
         *
         * @param value plain words
         * @return this builder
         * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
         */
        public Builder note(String value) {
            InputCheck check = new InputCheck();
            String words = check.formWords("/note", value);
            check.refuse();
            note = words;
            return this;
        }

        /**
         * Makes the assessment.
         *
         * @return the assessment
         */
        public Assessment build() {
            return new Assessment(this);
        }
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Assessment.class);
    }
}
