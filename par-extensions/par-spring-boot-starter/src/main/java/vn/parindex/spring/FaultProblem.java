package vn.parindex.spring;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * Faults as the answer of a service, {@code application/problem+json} of RFC 9457, for hosts that answer them
 * themselves. All faults stand in its member {@code faults}.
 *
 * <p>Each has its {@code code}, the {@code message} in the language asked for, and its place: {@code pointer} into the
 * body, {@code path} of a form's property, a variable or a parameter, or {@code place}, such as the code of a node.
 */
public final class FaultProblem {

    static final int UNREADABLE_ADDRESS = 400;
    static final int REFUSED = 422;
    static final int OF_HOST = 500;

    private static final Map<Integer, Text> TITLES = Map.of(
            UNREADABLE_ADDRESS,
                    Text.of(
                            "Địa chỉ hoặc tham số của yêu cầu có lỗi",
                            "The request's address or parameters have faults"),
            REFUSED, Text.of("Dữ liệu gửi lên có lỗi", "The data sent have faults"),
            OF_HOST, Text.of("Hệ thống có lỗi", "The service has a fault of its own"));
    private static final Text IN_THE_LOG =
            Text.of("Chi tiết có trong nhật ký của hệ thống.", "The service's log has the details.");

    private FaultProblem() {}

    /**
     * Obtains the answer to an exception: 422 with every fault if they are all the caller's. If one is
     * {@linkplain vn.parindex.finding.FindingCode#isOfHost() the host's}, 500 with the codes of the host's faults
     * alone, because their sentences may name what is the host's own business.
     *
     * @param refusal the exception
     * @param language the language of the sentences
     * @return the answer
     */
    public static ProblemDetail of(ParIndexException refusal, Language language) {
        List<Finding> ofHost = refusal.findings().stream()
                .filter(finding -> finding.code().isOfHost())
                .toList();
        if (ofHost.isEmpty()) {
            return refused(REFUSED, PlacedFault.of(refusal.findings()), language);
        }
        return problem(
                OF_HOST,
                IN_THE_LOG.in(language),
                ofHost.stream()
                        .map(finding -> Map.of("code", finding.code().id()))
                        .distinct()
                        .toList(),
                language);
    }

    static ProblemDetail refused(int status, List<PlacedFault> faults, Language language) {
        String count = language == Language.VI
                ? "Có " + faults.size() + " lỗi."
                : faults.size() == 1 ? "There is 1 fault." : "There are " + faults.size() + " faults.";
        return problem(
                status,
                count,
                faults.stream().map(fault -> fault.members(language)).toList(),
                language);
    }

    private static ProblemDetail problem(
            int status, String detail, List<Map<String, String>> faults, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setTitle(TITLES.get(status).in(language));
        problem.setProperty("faults", faults);
        return problem;
    }
}
