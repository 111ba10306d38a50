package vn.parindex.service.faults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.parindex.value.Language;

/**
 * Answers requests that are refused before any of our addresses sees them: by the firewall of Spring Security, or by
 * Tomcat, which cannot read them. Programs are told as always; others get a page, or a sentence where no page can be
 * made.
 */
@Component
public class EarlyRefusals
        implements RequestRejectedHandler, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemAnswer answer;

    EarlyRefusals(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        if (ProblemAnswer.isFor(request)) {
            answer.write(ServiceFault.UNREADABLE, request, response);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Unread()));
    }

    /** In place of Tomcat's own page, which is in English. */
    private final class Unread extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            AtomicBoolean listened = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, listened);
            if (!listened.get()) {
                return;
            }
            try {
                if (ProblemAnswer.isFor(request)) {
                    answer.write(ServiceFault.of(response.getStatus()), request, response);
                } else {
                    say(ServiceFault.of(response.getStatus()), response);
                }
                response.finishResponse();
            } catch (IOException e) {
                // nobody listens any more
            }
        }

        private static void say(ServiceFault fault, Response response) throws IOException {
            response.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8).toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.VI.id());
            response.getOutputStream()
                    .write((fault.sentence(Language.VI) + " (" + fault.id() + ")").getBytes(StandardCharsets.UTF_8));
        }
    }
}
