package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.internal.CompactMap;

/**
 * The opinions on one leaf, at most one a stage, and possibly a grant that the leaf is not applicable.
 *
 * @param code the leaf's code
 * @param opinions opinions by stage
 * @param notApplicable the grant; empty if the leaf applies
 */
public record Entry(NodeCode code, Map<Stage, Opinion> opinions, Optional<NotApplicable> notApplicable) {

    /**
     * Copies the opinions, in the order of the stages.
     *
     * @throws IllegalArgumentException if an opinion stands under another stage than its own
     */
    public Entry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(notApplicable, "notApplicable");
        opinions.forEach((stage, opinion) -> {
            if (opinion.stage() != stage) {
                throw new IllegalArgumentException("opinion of " + opinion.stage() + " stands under " + stage);
            }
        });
        opinions = CompactMap.sorted(opinions);
    }

    /**
     * Obtains an entry with opinions.
     *
     * @param code the leaf's code
     * @param opinions at most one a stage
     * @return the entry
     * @throws IllegalArgumentException if two opinions are of one stage
     */
    public static Entry of(NodeCode code, Opinion... opinions) {
        if (opinions.length == 1) {
            return new Entry(code, Map.of(opinions[0].stage(), opinions[0]), Optional.empty());
        }
        Map<Stage, Opinion> byStage = new EnumMap<>(Stage.class);
        for (Opinion opinion : opinions) {
            if (byStage.put(opinion.stage(), opinion) != null) {
                throw new IllegalArgumentException("two opinions of stage " + opinion.stage());
            }
        }
        return new Entry(code, byStage, Optional.empty());
    }

    /**
     * Returns the opinion at a stage.
     *
     * @param stage the stage
     * @return the opinion, or empty if there is none
     */
    public Optional<Opinion> opinion(Stage stage) {
        return Optional.ofNullable(opinions.get(stage));
    }

    /**
     * Returns this entry with one more opinion.
     *
     * @param opinion the opinion
     * @return another entry
     * @throws IllegalStateException if there is one of that stage already; {@link #with} replaces it
     */
    public Entry withOpinion(Opinion opinion) {
        if (opinions.containsKey(opinion.stage())) {
            throw new IllegalStateException("opinion already held at " + code + ", stage "
                    + opinion.stage().id());
        }
        List<Opinion> more = new ArrayList<>(opinions.values());
        more.add(opinion);
        return new Entry(code, of(code, more.toArray(Opinion[]::new)).opinions(), notApplicable);
    }

    /**
     * Returns this entry with an opinion in the place of the one of its stage, if there is one.
     *
     * @param opinion the opinion
     * @return another entry
     */
    public Entry with(Opinion opinion) {
        Map<Stage, Opinion> other = new EnumMap<>(Stage.class);
        other.putAll(opinions);
        other.put(opinion.stage(), opinion);
        return new Entry(code, other, notApplicable);
    }

    /**
     * Returns this entry without the opinion at a stage.
     *
     * @param stage the stage
     * @return another entry; an equal one if there is no opinion at the stage
     */
    public Entry without(Stage stage) {
        Map<Stage, Opinion> other = new EnumMap<>(Stage.class);
        other.putAll(opinions);
        other.remove(Objects.requireNonNull(stage, "stage"));
        return new Entry(code, other, notApplicable);
    }

    /**
     * Returns this entry no longer marked as not applicable.
     *
     * @return another entry; an equal one if it is not marked
     */
    public Entry withoutNotApplicable() {
        return new Entry(code, opinions, Optional.empty());
    }

    /**
     * Checks whether it says nothing: there is no opinion, and it is not marked as not applicable.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return opinions.isEmpty() && notApplicable.isEmpty();
    }

    /**
     * Returns this entry marked as not applicable.
     *
     * @param why reason and who granted it
     * @return another entry
     */
    public Entry withNotApplicable(NotApplicable why) {
        return new Entry(code, opinions, Optional.of(Objects.requireNonNull(why, "why")));
    }
}
