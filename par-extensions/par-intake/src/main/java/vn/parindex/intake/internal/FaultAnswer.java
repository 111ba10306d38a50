package vn.parindex.intake.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.JsonWriter;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * Faults as the answer of a service, {@code application/problem+json} of RFC 9457.
 *
 * @param status the status of the answer
 * @param title what is wrong, in a few words
 * @param detail how many faults there are, or where to look
 * @param faults the members of each fault
 */
public record FaultAnswer(int status, String title, String detail, List<Map<String, String>> faults) {

    /** The type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The status if the address or a parameter cannot be read. */
    public static final int UNREADABLE_ADDRESS = 400;

    /** The status if what the caller sent is refused. */
    public static final int REFUSED = 422;

    /** The status if a fault is the host's. */
    public static final int OF_HOST = 500;

    private static final Map<Integer, Text> TITLES = Map.of(
            UNREADABLE_ADDRESS,
                    Text.of(
                            "Địa chỉ hoặc tham số của yêu cầu có lỗi",
                            "The request's address or parameters have faults"),
            REFUSED, Text.of("Dữ liệu gửi lên có lỗi", "The data sent have faults"),
            OF_HOST, Text.of("Hệ thống có lỗi", "The service has a fault of its own"));
    private static final Text IN_THE_LOG =
            Text.of("Chi tiết có trong nhật ký của hệ thống.", "The service's log has the details.");

    /**
     * Obtains the answer to an exception: 422 with every fault if they are all the caller's. If one is
     * {@linkplain vn.parindex.finding.FindingCode#isOfHost() the host's}, 500 with the codes of the host's faults
     * alone, because their sentences may name what is the host's own business.
     */
    public static FaultAnswer of(ParIndexException refusal, Language language) {
        List<Finding> ofHost = refusal.findings().stream()
                .filter(finding -> finding.code().isOfHost())
                .toList();
        if (ofHost.isEmpty()) {
            return of(REFUSED, PlacedFault.of(refusal), language);
        }
        List<Map<String, String>> codes = ofHost.stream()
                .map(finding -> Map.of("code", finding.code().id()))
                .distinct()
                .toList();
        return new FaultAnswer(OF_HOST, TITLES.get(OF_HOST).in(language), IN_THE_LOG.in(language), codes);
    }

    /** Obtains the answer to faults of the caller. */
    public static FaultAnswer of(int status, List<PlacedFault> faults, Language language) {
        String count = language == Language.VI
                ? "Có " + faults.size() + " lỗi."
                : faults.size() == 1 ? "There is 1 fault." : "There are " + faults.size() + " faults.";
        return new FaultAnswer(
                status,
                TITLES.get(status).in(language),
                count,
                faults.stream().map(fault -> fault.members(language)).toList());
    }

    /** Returns the first of the languages asked for that answers are written in. */
    public static Optional<Language> language(Stream<Locale> asked) {
        return asked.flatMap(locale -> Stream.of(Language.values())
                        .filter(language -> language.id().equals(locale.getLanguage())))
                .findFirst();
    }

    /** Returns the answer to a request; written by ourselves, because the host may have any mapper or none. */
    public String json(String address) {
        JsonText out = new JsonText(false);
        out.openObject()
                .text("type", "about:blank")
                .text("title", title)
                .number("status", status)
                .text("detail", detail)
                .text("instance", address)
                .list("faults", faults, FaultAnswer::write)
                .closeObject();
        return out.toString();
    }

    private static void write(Map<String, String> fault, JsonWriter out) {
        fault.forEach(out::text);
    }
}
