package vn.parindex.service;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import vn.parindex.service.security.ExpiredSession;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms whose session has ended are kept for their senders, not without end. */
class ExpiredSessionTest {

    private final ExpiredSession expired = new ExpiredSession();

    private boolean keeps(MockHttpSession session, int characters) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/campaigns/x");
        request.setServletPath("/campaigns/x");
        request.setSession(session);
        request.addParameter(ExpiredSession.SENDER, "ai-do");
        request.addParameter("text", "x".repeat(characters));
        MockHttpServletResponse response = new MockHttpServletResponse();
        expired.handle(request, response, new MissingCsrfTokenException(null));
        assertThat(response.getRedirectedUrl()).startsWith("/login?expired");
        return response.getRedirectedUrl().endsWith("&kept");
    }

    @Test
    void who_is_not_signed_in_does_not_fill_the_memory() throws Exception {
        assertThat(keeps(new MockHttpSession(), 1_000_000))
                .as("more than a form has")
                .isFalse();
        List<MockHttpSession> sessions = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < 30; i++) {
            sessions.add(new MockHttpSession());
            kept += keeps(sessions.get(i), 990_000) ? 1 : 0;
        }
        assertThat(kept).as("20 million characters at most").isEqualTo(20);
        assertThat(keeps(sessions.get(29), 990_000)).isFalse();
        sessions.get(0).invalidate();
        assertThat(keeps(sessions.get(29), 990_000)).as("one session has ended").isTrue();
        sessions.stream().skip(1).forEach(MockHttpSession::invalidate);
    }
}
