package vn.parindex.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.parindex.word.PaperField;
import vn.parindex.word.PaperFields;

/** What the issuer of a paper fills in; what is left out becomes a dotted line. */
final class PaperFieldOptions {

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Option(names = "--parent", paramLabel = "${bundle:NAME}")
    private String parent = "";

    @Option(names = "--issuer", paramLabel = "${bundle:NAME}")
    private String issuer = "";

    @Option(names = "--number", paramLabel = "${bundle:NUMBER}")
    private String number = "";

    @Option(names = "--place", paramLabel = "${bundle:NAME}")
    private String place = "";

    @Option(names = "--date", paramLabel = "${bundle:DATE}")
    private String date = "";

    @Option(names = "--to", paramLabel = "${bundle:NAMES}")
    private String addressees = "";

    @Option(names = "--basis", paramLabel = "${bundle:WORDS}")
    private String bases = "";

    @Option(names = "--recipients", paramLabel = "${bundle:NAMES}")
    private String recipients = "";

    @Option(names = "--authority", paramLabel = "${bundle:WORDS}")
    private String authority = "";

    @Option(names = "--position", paramLabel = "${bundle:WORDS}")
    private String position = "";

    @Option(names = "--signer", paramLabel = "${bundle:NAME}")
    private String signer = "";

    @Option(names = "--chair", paramLabel = "${bundle:NAME}")
    private String chair = "";

    @Option(names = "--secretary", paramLabel = "${bundle:NAME}")
    private String secretary = "";

    @Option(names = "--attendees", paramLabel = "${bundle:NAMES}")
    private String attendees = "";

    @Option(names = "--venue", paramLabel = "${bundle:NAME}")
    private String venue = "";

    @Option(names = "--begun", paramLabel = "${bundle:WORDS}")
    private String begun = "";

    @Option(names = "--ended", paramLabel = "${bundle:WORDS}")
    private String ended = "";

    /** Returns the fields; refuses a date that is none. */
    PaperFields fields(Console console) {
        PaperFields fields = PaperFields.EMPTY
                .with(PaperField.PARENT, parent)
                .with(PaperField.ISSUER, issuer)
                .with(PaperField.NUMBER, number)
                .with(PaperField.PLACE, place)
                .with(PaperField.ADDRESSEE, listed(addressees))
                .with(PaperField.BASIS, listed(bases))
                .with(PaperField.RECIPIENT, listed(recipients))
                .with(PaperField.AUTHORITY, authority)
                .with(PaperField.POSITION, position)
                .with(PaperField.SIGNER, signer)
                .with(PaperField.CHAIR, chair)
                .with(PaperField.SECRETARY, secretary)
                .with(PaperField.ATTENDEE, listed(attendees))
                .with(PaperField.VENUE, venue)
                .with(PaperField.BEGUN, begun)
                .with(PaperField.ENDED, ended);
        return date.isBlank() ? fields : fields.withDate(day(console));
    }

    private static List<String> listed(String words) {
        return List.of(words.split(";"));
    }

    private LocalDate day(Console console) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(date.strip(), format);
            } catch (DateTimeException e) {
                // the other way of writing it
            }
        }
        throw new UsageFault(console.say("paper.date", "got", date));
    }
}
