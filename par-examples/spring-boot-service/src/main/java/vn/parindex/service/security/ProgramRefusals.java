package vn.parindex.service.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;

/** Tells programs why they are not let in, coded and in their language. */
@Component
public class ProgramRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswer answer;

    ProgramRefusals(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        requireAccounts(fault);
        if (fault instanceof TooManyAttemptsException many) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
            answer.write(ServiceFault.ATTEMPTS, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"PAR INDEX\", charset=\"UTF-8\"");
        answer.write(ServiceFault.NOT_SIGNED_IN, request, response);
    }

    /**
     * Lets a fault of the service pass as one: that the accounts could not be read is not told as a wrong password.
     *
     * @param fault why somebody is not signed in
     * @throws ServletException with its cause, if it is a fault of the service
     */
    static void requireAccounts(AuthenticationException fault) throws ServletException {
        if (fault instanceof InternalAuthenticationServiceException) {
            throw new ServletException(fault.getCause());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        answer.write(ServiceFault.NOT_YOURS, request, response);
    }
}
