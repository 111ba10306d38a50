package vn.parindex.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.LockKind;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Place;
import vn.parindex.json.internal.Scalars;
import vn.parindex.value.Stage;

/** One campaign being read; used once. */
final class CampaignDocument {

    static final String FORMAT = "par-campaign/1";

    private final Faults faults;
    private final Scalars as;

    CampaignDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
    }

    Campaign read(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        HeadReader head = new HeadReader(faults);
        var methodology = fields.required("methodology", head::id);
        var year = fields.required("year", head::year);
        List<Round> rounds = fields.list("rounds", this::round);
        List<Assignment> assignments = fields.optionalList("assignments", this::assignment);
        List<LockException> exceptions = fields.optionalList("lockExceptions", this::lockException);
        boolean evidence = fields.optionalFlag("evidenceRequired").orElse(true);
        boolean complete = fields.optionalFlag("completeRequired").orElse(true);
        boolean published = fields.optionalFlag("published").orElse(false);
        return fields.make(() -> {
            try {
                return new Campaign(methodology, year, rounds, assignments, exceptions, evidence, complete, published);
            } catch (ParIndexException e) {
                e.findings().forEach(f -> faults.add(placed(f, json.place())));
                return null;
            }
        });
    }

    private static Finding placed(Finding finding, Place root) {
        return finding.at(root.pointer(finding.place()));
    }

    private Round round(Json json) {
        Fields fields = new Fields(json, faults);
        Stage stage = fields.word("stage", Stage.values(), Stage::id);
        var opens = fields.required("opens", as::time);
        var closes = fields.required("closes", as::time);
        Optional<List<Role>> actors =
                fields.optional("actors", j -> Fields.items(j, faults, item -> as.word(item, Role.values(), Role::id)));
        return fields.make(() -> actors.map(roles -> new Round(stage, opens, closes, set(roles)))
                .orElseGet(() -> Round.of(stage, opens, closes)));
    }

    private static Set<Role> set(List<Role> roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }

    private Assignment assignment(Json json) {
        Fields fields = new Fields(json, faults);
        String agency = fields.string("agency");
        String name = fields.string("name");
        var codes = fields.list("codes", as::code);
        return fields.make(() -> new Assignment(agency, name, codes));
    }

    private LockException lockException(Json json) {
        Fields fields = new Fields(json, faults);
        String unit = fields.string("unit");
        Stage stage = fields.word("stage", Stage.values(), Stage::id);
        var kind = fields.word("kind", LockKind.values(), LockKind::id);
        var time = fields.required("time", as::time);
        String reason = fields.words("reason");
        String grantedBy = fields.words("grantedBy");
        return fields.make(() -> new LockException(unit, stage, kind, time, reason, grantedBy));
    }
}
