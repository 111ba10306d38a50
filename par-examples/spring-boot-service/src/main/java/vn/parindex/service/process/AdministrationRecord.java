package vn.parindex.service.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.store.AdministrationRow;
import vn.parindex.service.store.AdministrationRows;
import vn.parindex.service.store.AdministrativeAct;
import vn.parindex.service.store.AdministrativeDeed;

/** Who did what beside the procedure, and when: written in the transaction of what is done, never rewritten. */
@Component
public class AdministrationRecord {

    private final AdministrationRows rows;
    private final Clock clock;

    AdministrationRecord(AdministrationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Checks whether a request was carried out before.
     *
     * @param request the request's id, made by the page
     * @param login who sends it
     * @param subject the login of the account or the id of the campaign
     * @return true if it was
     * @throws FaultException if it was another's, or about something else
     * @throws IllegalArgumentException if it cannot be an id, see {@link Submission}
     */
    public boolean has(String request, String login, String subject) {
        List<AdministrationRow> before = rows.ofRequest(new Submission(request, 0).request());
        if (!before.stream().allMatch(row -> row.isOf(login, subject))) {
            throw new FaultException(ServiceFault.KEY_USED);
        }
        return !before.isEmpty();
    }

    /**
     * Adds what is done.
     *
     * @param request the request's id
     * @param login who does it
     * @param subject the login of the account or the id of the campaign
     * @param deeds what is done
     */
    public void add(String request, String login, String subject, List<AdministrativeDeed> deeds) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        for (int part = 0; part < deeds.size(); part++) {
            rows.save(new AdministrationRow(request, part, now, login, subject, deeds.get(part)));
        }
    }

    /**
     * Returns what was done to an account.
     *
     * @param login the login
     * @return the rows, the last one first
     */
    public List<AdministrationRow> ofAccount(String login) {
        return rows.ofSubject(login).stream()
                .filter(row -> row.deed().act().isOfAccount())
                .toList();
    }

    /**
     * Checks whether a campaign of this id was removed: others may have its pages open, so the id is not given again.
     *
     * @param campaign the id
     * @return true if so
     */
    public boolean wasRemoved(String campaign) {
        return rows.ofSubject(campaign).stream()
                .anyMatch(row -> row.deed().act() == AdministrativeAct.CAMPAIGN_REMOVED);
    }

    /**
     * Returns a part of the record.
     *
     * @param page which part, from 0
     * @param size how many rows it has
     * @return the rows, the last one first
     */
    public Page<AdministrationRow> latest(int page, int size) {
        return rows.latest(PageRequest.of(page, size));
    }
}
