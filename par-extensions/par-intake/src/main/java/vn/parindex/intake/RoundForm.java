package vn.parindex.intake;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.value.Stage;

/** One round of a campaign, as it is typed. */
public final class RoundForm extends IntakeForm {

    private String stage = "";
    private String opens = "";
    private String closes = "";
    private List<String> actors = new ArrayList<>();

    /** Creates an empty form. */
    public RoundForm() {
        // filled by setters
    }

    /**
     * Obtains the form of a round.
     *
     * @param round the round
     * @return the form
     */
    public static RoundForm of(Round round) {
        RoundForm form = new RoundForm();
        form.stage = round.stage().id();
        form.opens = round.opens().toString();
        form.closes = round.closes().toString();
        round.actors().forEach(role -> form.actors.add(role.id()));
        return form;
    }

    Optional<Round> value(IntakeReader in) {
        Optional<Stage> which = in.word("stage", stage, Stage.values());
        Optional<OffsetDateTime> from = in.time("opens", opens);
        Optional<OffsetDateTime> until = in.time("closes", closes);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> named = list(actors);
        for (int i = 0; i < named.size(); i++) {
            in.word("actors[" + i + "]", named.get(i), Role.values()).ifPresent(roles::add);
        }
        if (which.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return in.make(() -> roles.isEmpty()
                ? Round.of(which.get(), from.get(), until.get())
                : new Round(which.get(), from.get(), until.get(), roles));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the id of the stage, e.g. {@code self}.
     *
     * @return the property {@code stage}
     */
    public String getStage() {
        return stage;
    }

    /**
     * Sets the id of the stage, e.g. {@code self}.
     *
     * @param stage the value
     */
    public void setStage(String stage) {
        this.stage = stage;
    }

    /**
     * Returns the time when it opens, with its offset: {@code 2026-01-05T08:00+07:00}.
     *
     * @return the property {@code opens}
     */
    public String getOpens() {
        return opens;
    }

    /**
     * Sets the time when it opens, with its offset: {@code 2026-01-05T08:00+07:00}.
     *
     * @param opens the value
     */
    public void setOpens(String opens) {
        this.opens = opens;
    }

    /**
     * Returns the time when it closes, with its offset.
     *
     * @return the property {@code closes}
     */
    public String getCloses() {
        return closes;
    }

    /**
     * Sets the time when it closes, with its offset.
     *
     * @param closes the value
     */
    public void setCloses(String closes) {
        this.closes = closes;
    }

    /**
     * Returns the ids of the roles that act in it; empty for those that the stage asks for.
     *
     * @return the property {@code actors}
     */
    public List<String> getActors() {
        return actors;
    }

    /**
     * Sets the ids of the roles that act in it; empty for those that the stage asks for.
     *
     * @param actors the value
     */
    public void setActors(List<String> actors) {
        this.actors = actors;
    }
}
