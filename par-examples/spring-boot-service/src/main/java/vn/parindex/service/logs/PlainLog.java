package vn.parindex.service.logs;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * A record as a line of JSON, by Spring Boot's structured logging. Messages of exceptions, and whatever other programs
 * write while a request is served, may repeat what somebody typed: of them only the logger, the types of exceptions and
 * the places in the programs are kept.
 */
public final class PlainLog implements StructuredLogFormatter<ILoggingEvent> {

    private static final String OURS = "vn.parindex.service.";
    private static final String WITHHELD = "(withheld: may repeat what was sent)";
    private static final int MOST_FRAMES = 12;
    private static final int DEEPEST = 10;

    private final JsonWriter<ILoggingEvent> writer = JsonWriter.<ILoggingEvent>of(members -> {
                members.add("@timestamp", event -> event.getInstant().toString());
                members.add("log.level", event -> event.getLevel().toString());
                members.add("log.logger", ILoggingEvent::getLoggerName);
                members.add("message", PlainLog::message);
                members.add(
                                "request",
                                (ILoggingEvent event) ->
                                        event.getMDCPropertyMap().get(RequestLog.ID))
                        .whenNotNull();
                members.add("error.types", (ILoggingEvent event) -> types(event.getThrowableProxy()))
                        .whenNotEmpty();
                members.add("error.frames", (ILoggingEvent event) -> frames(event.getThrowableProxy()))
                        .whenNotEmpty();
                members.from((ILoggingEvent event) -> pairs(event))
                        .usingPairs((pairs, each) -> pairs.forEach(pair -> each.accept(
                                pair.key, pair.value instanceof Number ? pair.value : String.valueOf(pair.value))));
            })
            .withNewLineAtEnd();

    /** Created by Spring Boot. */
    public PlainLog() {
        // holds the writer alone
    }

    @Override
    public String format(ILoggingEvent event) {
        return writer.writeToString(event);
    }

    private static boolean isOurs(ILoggingEvent event) {
        return event.getLoggerName().startsWith(OURS);
    }

    private static String message(ILoggingEvent event) {
        boolean serving = event.getMDCPropertyMap().containsKey(RequestLog.ID)
                || event.getThreadName().contains("-exec-")
                || event.getThreadName().startsWith("http-");
        return serving && !isOurs(event) ? WITHHELD : event.getFormattedMessage();
    }

    private static List<org.slf4j.event.KeyValuePair> pairs(ILoggingEvent event) {
        return isOurs(event) && event.getKeyValuePairs() != null ? event.getKeyValuePairs() : List.of();
    }

    private static List<String> types(IThrowableProxy thrown) {
        List<String> types = new ArrayList<>();
        for (IThrowableProxy one = thrown; one != null && types.size() < DEEPEST; one = one.getCause()) {
            types.add(one.getClassName());
        }
        return types;
    }

    private static List<String> frames(IThrowableProxy thrown) {
        IThrowableProxy root = thrown;
        for (int depth = 0; depth < DEEPEST && root != null && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root == null
                ? List.of()
                : Arrays.stream(root.getStackTraceElementProxyArray())
                        .limit(MOST_FRAMES)
                        .map(frame -> frame.getStackTraceElement().toString())
                        .toList();
    }
}
