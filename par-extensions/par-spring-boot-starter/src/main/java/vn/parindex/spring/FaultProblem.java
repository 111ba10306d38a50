package vn.parindex.spring;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.FaultAnswer;
import vn.parindex.value.Language;

/**
 * Faults as the answer of a service, {@code application/problem+json} of RFC 9457, for hosts that answer them
 * themselves. All faults stand in its member {@code faults}.
 *
 * <p>Each has its {@code code}, the {@code message} in the language asked for, and its place: {@code pointer} into the
 * body, {@code path} of a form's property, a variable or a parameter, or {@code place}, such as the code of a node.
 */
public final class FaultProblem {

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
        FaultAnswer answer = FaultAnswer.of(refusal, language);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(answer.status()), answer.detail());
        problem.setTitle(answer.title());
        problem.setProperty("faults", answer.faults());
        return problem;
    }
}
