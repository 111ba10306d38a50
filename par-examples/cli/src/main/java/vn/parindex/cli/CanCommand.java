package vn.parindex.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Replay;
import vn.parindex.appraisal.Role;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Unit;

/** {@code par can CAMPAIGN --role ROLE --at TIME}: what somebody may do at a time, and why not the rest. */
@Command(name = "can")
final class CanCommand implements Callable<Integer> {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final Console console;

    @Parameters(paramLabel = "${bundle:CAMPAIGN}")
    private Path file;

    @Option(names = "--role", required = true, paramLabel = "${bundle:ROLE}")
    private String role;

    @Option(names = "--at", required = true, paramLabel = "${bundle:TIME}")
    private String at;

    @Option(names = "--log", paramLabel = "${bundle:FILE}")
    private Path log;

    @Option(names = "--unit", paramLabel = "${bundle:ID}")
    private String unit;

    @Option(names = "--body", paramLabel = "${bundle:NAME}")
    private String body;

    @Option(names = "--allowed-only")
    private boolean allowedOnly;

    CanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Campaign campaign = ParJson.CAMPAIGN.read(file);
        Methodology methodology = console.catalog().get(campaign.methodology());
        AppraisalProcess process = AppraisalProcess.of(campaign, methodology);
        RoundUnits units = new RoundUnits(console);
        units.remark(methodology.level(), campaign);
        ProcessState state = state(process);
        units.remark(methodology.level(), state.assessment().unit(), campaign.year());
        Role asked = role();
        OffsetDateTime time = time();
        String whose = body != null
                ? body
                : asked.isOfUnit() ? state.assessment().unit().id() : asked.id();
        List<Permission> permissions = process.permissions(state, Actor.of(asked.id(), asked, whose), time);
        console.line(console.say(
                "can.heading",
                "unit",
                state.assessment().unit().name(),
                "phase",
                state.phase().label(),
                "role",
                asked.label(),
                "body",
                whose,
                "time",
                shown(time)));
        Map<String, List<Permission>> actions = byAction(permissions);
        actions.forEach(this::printAllowed);
        if (!allowedOnly) {
            actions.forEach(this::printRefused);
        }
        return ExitStatus.DONE;
    }

    private ProcessState state(AppraisalProcess process) {
        if (log == null) {
            return process.start(unit == null ? Unit.of("any", console.say("can.any")) : Unit.of(unit, unit));
        }
        EventLog events = ParJson.EVENTS.read(log);
        Replay replay = events.replay(process);
        console.report(replay.findings());
        return replay.state();
    }

    private Role role() {
        return ClosedList.labelled(console, "--role", role, List.of(Role.values()));
    }

    private OffsetDateTime time() {
        try {
            return OffsetDateTime.parse(at);
        } catch (DateTimeException e) {
            throw new UsageFault(console.say("can.time", "got", at));
        }
    }

    private String shown(OffsetDateTime time) {
        return console.say(
                "can.when",
                "clock",
                time.toLocalTime().toString(),
                "date",
                console.language().date(time.toLocalDate()),
                "offset",
                OFFSET.format(time));
    }

    private static Map<String, List<Permission>> byAction(List<Permission> permissions) {
        return permissions.stream()
                .collect(Collectors.groupingBy(p -> p.action().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private void printAllowed(String action, List<Permission> permissions) {
        String label = permissions.get(0).action().label().in(console.language());
        List<String> allowed = permissions.stream()
                .filter(Permission::allowed)
                .map(p -> p.leaf().map(Object::toString).orElse(""))
                .filter(code -> !code.isEmpty())
                .toList();
        if (permissions.stream().anyMatch(Permission::allowed)) {
            console.line(console.say("can.yes", "action", label, "id", action)
                    + (allowed.isEmpty()
                            ? ""
                            : " " + console.say("can.leaves", "count", allowed.size(), "codes", allowed)));
        }
    }

    /** One line a reason. */
    private void printRefused(String action, List<Permission> permissions) {
        String label = permissions.get(0).action().label().in(console.language());
        permissions.stream()
                .filter(p -> !p.allowed())
                .flatMap(p -> p.reasons().stream())
                .map(reason -> reason.code().id() + ": " + reason.sentence(console.language()))
                .distinct()
                .forEach(
                        reason -> console.line(console.say("can.no", "action", label, "id", action, "reason", reason)));
    }
}
