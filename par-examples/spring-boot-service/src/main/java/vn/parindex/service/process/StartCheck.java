package vn.parindex.service.process;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Replay;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Language;

/** Rebuilds every unit from its log when the service starts, and compares with what is stored beside it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class StartCheck implements ApplicationRunner, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final CampaignDesk desk;
    private volatile List<String> faults = List.of();
    private volatile List<String> differing = List.of();
    private volatile int units;

    /**
     * Creates the check.
     *
     * @param desk the units
     */
    public StartCheck(CampaignDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        check();
        differing.forEach(
                place -> LOG.error("{} differs from its log; /actuator/health tells the secretary more", place));
        LOG.info("rebuilt {} units from their logs, {} of them differ", units, differing.size());
    }

    /** Rebuilds every unit and compares. */
    public void check() {
        List<String> found = new ArrayList<>();
        List<String> places = new ArrayList<>();
        int count = 0;
        for (RunningCampaign campaign : desk.campaigns()) {
            for (UnitRow row : desk.units(campaign.id())) {
                count++;
                List<String> wrong = wrong(row);
                String place = campaign.id() + "/" + row.getId().unit();
                wrong.forEach(one -> found.add(place + ": " + one));
                if (!wrong.isEmpty()) {
                    places.add(place);
                }
            }
        }
        units = count;
        faults = List.copyOf(found);
        differing = List.copyOf(places);
    }

    /** Compares again what somebody changed between the two looks. */
    private List<String> wrong(UnitRow row) {
        Replay replay = desk.replay(row);
        if (replay.isSound() && row.agreesWith(replay.state())) {
            return List.of();
        }
        UnitRow now = desk.unit(row.getId());
        if (now.logLength() != row.logLength()) {
            return wrong(now);
        }
        return replay.isSound()
                ? List.of("the stored state is not what the log gives")
                : replay.findings().stream()
                        .map(finding -> finding.message(Language.EN))
                        .toList();
    }

    /**
     * Returns what did not agree.
     *
     * @return one line each, empty if everything agrees
     */
    public List<String> faults() {
        return faults;
    }

    @Override
    public Health health() {
        Health.Builder health = faults.isEmpty() ? Health.up() : Health.down();
        return health.withDetail("units", units).withDetail("faults", faults).build();
    }
}
