package vn.parindex.service.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.service.ServiceSettings;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.process.Submission;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * Fills an empty database: six made-up provinces, one published campaign, and one that runs with a unit in each phase.
 * Everything is done through the procedure, as people would do it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoData implements ApplicationRunner {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "minh-hoa";

    /** The campaign that runs. */
    public static final String RUNNING = "minh-hoa-2021";

    /** The campaign that is published. */
    public static final String PUBLISHED = "minh-hoa-2020";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    /** Made-up provinces: the names are those of no real one. */
    private static final List<Unit> UNITS = List.of(
            Unit.of("minh-hoa-1", "Tỉnh Minh Họa 1"),
            Unit.of("minh-hoa-2", "Tỉnh Minh Họa 2"),
            Unit.of("minh-hoa-3", "Tỉnh Minh Họa 3"),
            Unit.of("minh-hoa-4", "Tỉnh Minh Họa 4"),
            Unit.of("minh-hoa-5", "Tỉnh Minh Họa 5"),
            Unit.of("minh-hoa-6", "Tỉnh Minh Họa 6"));

    private static final Actor COUNCIL = Actor.of("hoi-dong", Role.COUNCIL, "");
    private static final Actor SECRETARY = Actor.of("thu-ky", Role.SECRETARY, "");

    private final CampaignDesk desk;
    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final ServiceSettings settings;

    DemoData(CampaignDesk desk, AccountRows accounts, PasswordEncoder passwords, ServiceSettings settings) {
        this.desk = desk;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && desk.campaigns().isEmpty()) {
            fill();
            LOG.info("filled with made-up data; who may sign in stands in the README");
        }
    }

    private void fill() {
        Assessment sample = ParJson.ASSESSMENT.read(resource("province-2020.json"), "province-2020.json");
        List<Assignment> teams = ParJson.CAMPAIGN
                .read(resource("campaign.json"), "campaign.json")
                .assignments();
        OffsetDateTime now = desk.now();
        add(
                PUBLISHED,
                "Kỳ đánh giá minh họa năm 2020 (đã công bố)",
                sample,
                2020,
                now.minusDays(400),
                now.minusDays(300),
                teams);
        add(
                RUNNING,
                "Kỳ đánh giá minh họa năm 2021 (đang thực hiện)",
                sample,
                2021,
                now.minusDays(20),
                now.plusDays(20),
                teams);
        accounts(teams);
        for (int i = 0; i < UNITS.size(); i++) {
            walk(PUBLISHED, i, sample, now.minusDays(390), Stop.PUBLISHED);
            walk(RUNNING, i, sample, now.minusDays(10), Stop.values()[i]);
        }
    }

    /** How far a unit of the running campaign has come. */
    private enum Stop {
        DRAFTING,
        SUBMITTED,
        APPRAISAL_1,
        EXPLANATION,
        APPRAISAL_2,
        COUNCIL,
        PUBLISHED
    }

    private void add(
            String id,
            String title,
            Assessment sample,
            int year,
            OffsetDateTime opens,
            OffsetDateTime closes,
            List<Assignment> teams) {
        List<Round> rounds = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            rounds.add(Round.of(stage, opens, closes));
        }
        Campaign campaign = Campaign.of(sample.methodology(), vn.parindex.value.IndexYear.of(year), rounds)
                .withAssignments(teams);
        desk.add(new CampaignRow(id, title, ParJson.CAMPAIGN.canonical(campaign), resource("questionnaire.json")));
    }

    private void accounts(List<Assignment> teams) {
        for (Unit unit : UNITS) {
            account(
                    Actor.of("chuyen-vien-" + unit.id(), Role.UNIT_EDITOR, unit.id()),
                    unit.id(),
                    "Chuyên viên " + unit.name());
            account(
                    Actor.of("lanh-dao-" + unit.id(), Role.UNIT_LEADER, unit.id()),
                    unit.id(),
                    "Lãnh đạo " + unit.name());
        }
        for (Assignment team : teams) {
            account(appraiser(team), "", team.name());
        }
        account(COUNCIL, "", "Hội đồng thẩm định");
        account(SECRETARY, "", "Thư ký");
    }

    private void account(Actor actor, String home, String name) {
        accounts.save(new AccountRow(actor, home, name, passwords.encode(PASSWORD)));
    }

    private static Actor appraiser(Assignment team) {
        return Actor.of("tham-dinh-" + team.agency(), Role.APPRAISER, team.agency());
    }

    private void walk(String campaign, int number, Assessment sample, OffsetDateTime from, Stop stop) {
        Unit unit = UNITS.get(number);
        UnitInCampaign key = desk.add(campaign, unit);
        Walk walk = new Walk(key, from);
        Actor editor = Actor.of("chuyen-vien-" + unit.id(), Role.UNIT_EDITOR, unit.id());
        Actor leader = Actor.of("lanh-dao-" + unit.id(), Role.UNIT_LEADER, unit.id());
        boolean half = stop == Stop.DRAFTING;
        walk.opinions(sample, Stage.SELF, code -> !half || code.position() % 2 == 1, editor, number);
        if (half) {
            return;
        }
        walk.opinions(sample, Stage.SURVEY, code -> true, SECRETARY, number);
        walk.does(editor, Actions.move(ActionKind.SUBMIT));
        if (stop == Stop.SUBMITTED) {
            return;
        }
        walk.does(leader, Actions.move(ActionKind.APPROVE, (10 + number) + "/BC-UBND"));
        walk.judge(sample, Stage.APPRAISAL_1, code -> stop != Stop.APPRAISAL_1 || code.position() == 1, number);
        if (stop == Stop.APPRAISAL_1) {
            return;
        }
        walk.does(SECRETARY, Actions.move(ActionKind.CONCLUDE));
        if (stop == Stop.EXPLANATION) {
            return;
        }
        walk.opinions(sample, Stage.EXPLANATION, code -> true, editor, number);
        walk.does(leader, Actions.move(ActionKind.SUBMIT_EXPLANATION, (20 + number) + "/BC-UBND"));
        if (stop == Stop.APPRAISAL_2) {
            return;
        }
        walk.judge(sample, Stage.APPRAISAL_2, code -> true, number);
        walk.does(SECRETARY, Actions.move(ActionKind.CONCLUDE));
        if (stop == Stop.COUNCIL) {
            return;
        }
        walk.opinions(sample, Stage.COUNCIL, code -> true, COUNCIL, number);
        walk.does(SECRETARY, Actions.move(ActionKind.CONCLUDE));
        walk.does(SECRETARY, Actions.move(ActionKind.PUBLISH, (30 + number) + "/QĐ"));
    }

    /** A unit on its way through the procedure. */
    private final class Walk {

        private final UnitInCampaign key;
        private final RunningCampaign campaign;
        private OffsetDateTime time;

        Walk(UnitInCampaign key, OffsetDateTime from) {
            this.key = key;
            this.campaign = desk.campaign(key.campaign());
            this.time = from;
        }

        void does(Actor actor, Action action) {
            does(actor, List.of(action));
        }

        private void does(Actor actor, List<Action> actions) {
            time = time.plusHours(1);
            desk.act(key, actions, actor, new Submission(UUID.randomUUID().toString(), Long.MAX_VALUE), time);
        }

        void opinions(Assessment sample, Stage stage, Predicate<NodeCode> which, Actor actor, int number) {
            List<Action> actions = new ArrayList<>();
            sample.entries().forEach((code, entry) -> {
                Optional<Opinion> opinion = entry.opinion(stage).map(one -> one.withAuthor("", ""));
                if (opinion.isPresent() && which.test(code) && isOf(code)) {
                    actions.add(Actions.give(code.toString(), varied(code, opinion.get(), number)));
                }
            });
            if (!actions.isEmpty()) {
                does(actor, actions);
            }
        }

        void judge(Assessment sample, Stage stage, Predicate<NodeCode> which, int number) {
            for (Assignment team : campaign.campaign().assignments()) {
                opinions(
                        sample,
                        stage,
                        code -> which.test(code)
                                && team.codes().stream().anyMatch(area -> area.equals(code) || area.contains(code)),
                        appraiser(team),
                        number);
            }
        }

        private boolean isOf(NodeCode code) {
            return campaign.methodology().leaf(code).isPresent();
        }

        /** Lets units differ: some of them do without what the sample has. */
        private Opinion varied(NodeCode code, Opinion opinion, int number) {
            if (opinion.stage() != Stage.SELF && opinion.stage() != Stage.SURVEY
                    || (code.toString().hashCode() & 0x7fff) % 7 >= number) {
                return opinion;
            }
            Opinion varied = opinion;
            for (var fact : opinion.facts().entrySet()) {
                if (fact.getValue() instanceof Fact.Met met && met.value()) {
                    varied = varied.withFact(fact.getKey(), Fact.met(false));
                }
            }
            return varied;
        }
    }

    private static String resource(String name) {
        try (InputStream in = DemoData.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
