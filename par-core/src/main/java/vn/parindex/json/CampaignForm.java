package vn.parindex.json;

import java.io.IOException;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.value.NodeCode;

/** The members of a campaign's document in their fixed order. */
final class CampaignForm {

    private CampaignForm() {}

    static void write(Campaign campaign, JsonOut out) throws IOException {
        out.text("format", CampaignDocument.FORMAT);
        out.text("methodology", campaign.methodology().value());
        out.number("year", campaign.year().value());
        out.list("rounds", campaign.rounds(), CampaignForm::round);
        out.optionalList("assignments", campaign.assignments(), CampaignForm::assignment);
        out.optionalList("lockExceptions", campaign.lockExceptions(), CampaignForm::lockException);
        out.flag("evidenceRequired", campaign.evidenceRequired());
        out.flag("completeRequired", campaign.completeRequired());
        out.flag("published", campaign.published());
    }

    private static void round(Round round, JsonOut out) throws IOException {
        out.text("stage", round.stage().id());
        out.text("opens", round.opens()).text("closes", round.closes());
        out.words("actors", round.actors().stream().map(Role::id).toList());
    }

    private static void assignment(Assignment assignment, JsonOut out) throws IOException {
        out.text("agency", assignment.agency()).text("name", assignment.name());
        out.words("codes", assignment.codes().stream().map(NodeCode::toString).toList());
    }

    private static void lockException(LockException exception, JsonOut out) throws IOException {
        out.text("unit", exception.unit())
                .text("stage", exception.stage().id())
                .text("kind", exception.kind().id());
        out.text("time", exception.time())
                .optional("reason", exception.reason())
                .optional("grantedBy", exception.grantedBy());
    }
}
