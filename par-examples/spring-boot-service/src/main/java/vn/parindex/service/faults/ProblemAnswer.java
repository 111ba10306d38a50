package vn.parindex.service.faults;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.value.Language;

/** Writes faults as {@code application/problem+json}, in the shape in which the library's are answered. */
@Component
public class ProblemAnswer {

    /** As sent, hence with whatever the server or the firewall refuses in it. */
    private static final Pattern OF_PROGRAMS = Pattern.compile("/+(?:api|actuator)(?:[/;%?\\\\].*)?", Pattern.DOTALL);

    private final JsonMapper mapper;

    ProblemAnswer(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Checks whether a request is one of programs.
     *
     * @param request the request, also while its fault is answered elsewhere
     * @return true under {@code /api} and {@code /actuator}, and if the address could not be read
     */
    public static boolean isOfPrograms(HttpServletRequest request) {
        String address = address(request);
        String context = String.valueOf(request.getContextPath());
        String path = address.startsWith(context) ? address.substring(context.length()) : address;
        return path.isEmpty() || OF_PROGRAMS.matcher(path).matches();
    }

    /**
     * Checks whether who asks is told of faults as a program is.
     *
     * @param request the request, also while its fault is answered elsewhere
     * @return true for programs, and for a script of a page, which takes no page
     */
    public static boolean isFor(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean takesPage =
                accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains(MediaType.ALL_VALUE);
        return !takesPage || isOfPrograms(request);
    }

    /** Returns the address as it was sent, empty if none was read. */
    private static String address(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = first instanceof String sent ? sent : request.getRequestURI();
        return address == null ? "" : address;
    }

    /**
     * Answers with a fault.
     *
     * @param fault the fault
     * @param request the request
     * @param response the answer
     * @throws IOException if it cannot be written
     */
    public void write(ServiceFault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(fault, Map.of(), request, response);
    }

    /**
     * Answers with a fault and further members.
     *
     * @param fault the fault
     * @param further the members
     * @param request the request
     * @param response the answer
     * @throws IOException if it cannot be written
     */
    public void write(
            ServiceFault fault, Map<String, ?> further, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = language(request);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", fault.status().getReasonPhrase());
        members.put("status", fault.status().value());
        members.put("detail", fault.sentence(language));
        members.put("instance", address(request));
        members.put("faults", List.of(Map.of("code", fault.id(), "message", fault.sentence(language))));
        members.putAll(further);
        byte[] bytes = mapper.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        response.setStatus(fault.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.id());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The language asked for; Vietnamese if it is neither of ours. */
    private static Language language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.VI;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> switch (locale.getLanguage()) {
                    case "vi" -> Optional.of(Language.VI).stream();
                    case "en" -> Optional.of(Language.EN).stream();
                    default -> Optional.<Language>empty().stream();
                })
                .findFirst()
                .orElse(Language.VI);
    }
}
