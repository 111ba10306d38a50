package vn.parindex.service.pages;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.intake.EvidenceForm;
import vn.parindex.intake.OpinionForm;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.UnitForm;
import vn.parindex.report.RuleText;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.service.ServiceApplication;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.Sight;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** The items of one area for one person now: what stands there, and what may be typed. */
final class AreaSheet {

    private final RunningCampaign campaign;
    private final ProcessState state;
    private final SignedIn who;
    private final OffsetDateTime now;
    private final Sight sight;

    AreaSheet(RunningCampaign campaign, ProcessState state, SignedIn who, OffsetDateTime now, Access access) {
        this.campaign = campaign;
        this.state = state;
        this.who = who;
        this.now = now;
        this.sight = access.sight(who, campaign);
    }

    /** Returns the kind of opinion that is given now: of the phase, or survey figures by whoever records them. */
    Optional<ActionKind> kind(NodeCode code) {
        boolean measured = methodology().leaf(code).filter(Leaf::measured).isPresent();
        if (measured) {
            return Optional.of(ActionKind.RECORD_SURVEY);
        }
        return state.phase().stage().map(ActionKind::giving);
    }

    /** Returns the stage of what is typed for an item; that of claims for codes that there are not. */
    Stage stage(String typedCode) {
        return methodology().leaves().stream()
                .map(Leaf::code)
                .filter(code -> code.toString().equals(typedCode))
                .findFirst()
                .flatMap(this::kind)
                .map(AreaSheet::stage)
                .orElse(Stage.SELF);
    }

    /** Returns what who looks may see. */
    Sight sight() {
        return sight;
    }

    /** Returns the result as it is now for who looks: the claim while it is drafted, what counts afterwards. */
    IndexResult result() {
        return campaign.process().evaluate(state, mode());
    }

    Mode mode() {
        return switch (state.phase()) {
            case DRAFTING, SUBMITTED -> Mode.SELF;
            case APPRAISAL_1, EXPLANATION, APPRAISAL_2 -> Mode.APPRAISED;
            default -> Mode.FINAL;
        };
    }

    List<ItemRow> rows(NodeCode area, List<OpinionForm> typed) {
        IndexResult result = result();
        List<ItemRow> rows = new ArrayList<>();
        Optional<UnitForm> form = methodology().formOf(state.assessment().unit().id());
        int index = 0;
        for (Node node : methodology().nodes()) {
            NodeCode code = node.code();
            if (!code.area().equals(area)
                    || code.equals(area)
                    || form.filter(f -> f.leavesOut(code)).isPresent()
                    || !shows(node)) {
                continue;
            }
            Optional<Leaf> leaf = methodology().leaf(code);
            if (leaf.isEmpty()) {
                rows.add(heading(node));
                continue;
            }
            ItemRow row = row(leaf.get(), result, index, typed);
            rows.add(row);
            if (row.form() != null) {
                index++;
            }
        }
        return rows;
    }

    /** A heading is shown if an item below it is. */
    private boolean shows(Node node) {
        if (methodology().leaf(node.code()).isPresent()) {
            return sight.concerns(node.code());
        }
        return node.children().stream().anyMatch(this::shows);
    }

    private Methodology methodology() {
        return campaign.methodology();
    }

    private ItemRow heading(Node node) {
        return new ItemRow(
                -1,
                node.code().toString(),
                node.name().in(Language.VI),
                Language.VI.number(node.maximum().toBigDecimal()),
                false,
                false,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                false,
                "",
                false);
    }

    private ItemRow row(Leaf leaf, IndexResult result, int index, List<OpinionForm> typed) {
        NodeCode code = leaf.code();
        Optional<ActionKind> kind = kind(code);
        Optional<Permission> permission =
                kind.map(k -> campaign.process().permission(state, k, code, who.actor(), now));
        boolean open = permission.filter(Permission::allowed).isPresent();
        Optional<Entry> entry = state.assessment().entry(code);
        Stage writes = kind.map(AreaSheet::stage).orElse(null);
        Outcome outcome = result.outcome(code).orElseThrow();
        return new ItemRow(
                open ? index : -1,
                code.toString(),
                leaf.name().in(Language.VI),
                Language.VI.number(leaf.maximum().toBigDecimal()),
                true,
                leaf.measured(),
                RuleText.of(
                        leaf.rule(),
                        leaf.maximum(),
                        Language.VI,
                        methodology().rounding().published()),
                leaf.confidence().label().in(Language.VI),
                outcome.score().state() == State.SCORED
                        ? Language.VI.number(outcome.score().points().toBigDecimal())
                        : "",
                outcome.score().state().label().in(Language.VI),
                FactField.of(methodology(), leaf),
                entry.stream()
                        .flatMap(e -> e.opinions().values().stream())
                        .filter(o -> !open || o.stage() != writes)
                        .map(o -> OpinionView.of(methodology(), code, o))
                        .toList(),
                open ? form(code, writes, typed) : null,
                permission.map(Permission::reasons).orElse(List.of()).stream()
                        .map(reason -> reason.sentence(Language.VI))
                        .toList(),
                allowed(ActionKind.REQUEST_EVIDENCE, code),
                allowed(ActionKind.GRANT_NOT_APPLICABLE, code),
                entry.flatMap(Entry::notApplicable).map(NotApplicable::reason).orElse(""),
                allowed(ActionKind.WITHDRAW_NOT_APPLICABLE, code));
    }

    private boolean allowed(ActionKind kind, NodeCode code) {
        return campaign.process()
                .permission(state, kind, code, who.actor(), now)
                .allowed();
    }

    /** The stage in whose layer an opinion is written. */
    static Stage stage(ActionKind kind) {
        for (Stage stage : Stage.values()) {
            if (ActionKind.giving(stage) == kind) {
                return stage;
            }
        }
        throw new IllegalArgumentException(kind.id());
    }

    private OpinionForm form(NodeCode code, Stage stage, List<OpinionForm> typed) {
        OpinionForm form = given(code, stage, typed);
        List<EvidenceForm> documents = form.getEvidence();
        while (!documents.isEmpty() && isEmpty(documents.get(documents.size() - 1))) {
            documents.remove(documents.size() - 1);
        }
        documents.stream().filter(Objects::nonNull).forEach(one -> one.setDate(WrittenDate.shown(one.getDate())));
        return form;
    }

    private static boolean isEmpty(EvidenceForm one) {
        return one == null
                || one.getNumber().isBlank()
                        && one.getDate().isBlank()
                        && one.getTitle().isBlank()
                        && one.getLink().isBlank();
    }

    private OpinionForm given(NodeCode code, Stage stage, List<OpinionForm> typed) {
        for (OpinionForm one : typed) {
            if (code.toString().equals(one.getCode())) {
                return one;
            }
        }
        Optional<Opinion> held = state.assessment().entry(code).flatMap(e -> e.opinion(stage));
        if (held.isPresent()) {
            return OpinionForm.of(code, held.get(), Language.VI);
        }
        OpinionForm empty = new OpinionForm();
        empty.setCode(code.toString());
        empty.setStage(stage.id());
        return empty;
    }

    /** Returns the sentences of findings. */
    static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(f -> f.message(Language.VI)).distinct().toList();
    }

    /** Returns a time as people write it. */
    static String time(OffsetDateTime time) {
        ZoneId zone = ServiceApplication.ZONE;
        return DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").format(time.atZoneSameInstant(zone));
    }
}
