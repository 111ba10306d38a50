package vn.parindex.service.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a form whose session has ended until its sender has signed in again. Nothing of it is
 * carried out: the page shows it again, to be saved. Only a form that names its sender is kept, and nobody else is
 * shown it.
 */
@Component
public class ExpiredSession implements AccessDeniedHandler {

    /** The field of a form that is to be kept: the login of the person for whom the page was made. */
    public static final String SENDER = "login";

    private static final String KEPT = ExpiredSession.class.getName();
    private static final int MOST_CHARACTERS = 1_000_000;

    /** Of all forms that are kept: who is not signed in does not fill the memory. */
    private static final long MOST_OF_ALL = 20_000_000;

    private static final AtomicLong OF_ALL = new AtomicLong();

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    /** What was typed, by whom, and on which page. */
    private record KeptForm(
            String sender, String path, LinkedHashMap<String, ArrayList<String>> fields, long characters)
            implements Serializable, HttpSessionBindingListener {

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            OF_ALL.addAndGet(characters);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            OF_ALL.addAndGet(-characters);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = who != null && who.getPrincipal() instanceof SignedIn;
        if (!(denied instanceof CsrfException) || signedIn || "/login".equals(request.getServletPath())) {
            if (denied instanceof CsrfException && "/login".equals(request.getServletPath())) {
                response.sendRedirect(request.getContextPath() + "/login?expired");
                return;
            }
            others.handle(request, response, denied);
            return;
        }
        if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.sendRedirect(request.getContextPath() + (keep(request) ? "/login?expired&kept" : "/login?expired"));
    }

    private static boolean keep(HttpServletRequest request) {
        String sender = request.getParameter(SENDER);
        String site = request.getHeader("Sec-Fetch-Site");
        if (sender == null || site != null && !"same-origin".equals(site)) {
            return false;
        }
        LinkedHashMap<String, ArrayList<String>> fields = new LinkedHashMap<>();
        long characters = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!"_csrf".equals(field.getKey())) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                for (String value : field.getValue()) {
                    characters += field.getKey().length() + value.length();
                }
            }
        }
        if (characters > MOST_CHARACTERS || OF_ALL.get() + characters > MOST_OF_ALL) {
            return false;
        }
        request.getSession().setAttribute(KEPT, new KeptForm(sender, request.getServletPath(), fields, characters));
        return true;
    }

    /**
     * Returns the page to go to after signing in.
     *
     * @param session the session
     * @param who who is signed in
     * @return the path, if a form of this person was kept
     */
    public static Optional<String> page(HttpSession session, SignedIn who) {
        return kept(session, who).map(KeptForm::path);
    }

    private static Optional<KeptForm> kept(HttpSession session, SignedIn who) {
        return Optional.ofNullable((KeptForm) session.getAttribute(KEPT))
                .filter(form -> form.sender().equals(who.getUsername()));
    }

    /**
     * Takes what was typed on a page.
     *
     * @param session the session
     * @param who who is signed in
     * @param path the page's path
     * @return the fields; taken once
     */
    public static Optional<Map<String, List<String>>> take(HttpSession session, SignedIn who, String path) {
        Optional<KeptForm> kept = kept(session, who).filter(form -> form.path().equals(path));
        kept.ifPresent(form -> session.removeAttribute(KEPT));
        return kept.map(form -> new LinkedHashMap<>(form.fields()));
    }
}
