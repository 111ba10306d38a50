package vn.parindex.service.logs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A line for each request: which of our addresses, as it is declared and not as it was sent, and what it came to. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class RequestLog extends OncePerRequestFilter {

    static final String ID = "request";

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    private static final long NANOS = 1_000_000;
    private static final int INTERNAL_ERROR = 500;

    /** Created by Spring. */
    public RequestLog() {
        // holds nothing
    }

    /**
     * Returns work that is logged as part of the request that is served now, though another thread does it later.
     *
     * @param work the work
     * @return the same work
     */
    public static Runnable carried(Runnable work) {
        String id = MDC.get(ID);
        return () -> {
            MDC.put(ID, id);
            try {
                work.run();
            } finally {
                MDC.remove(ID);
            }
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        MDC.put(ID, UUID.randomUUID().toString());
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.atInfo()
                    .addKeyValue("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "other")
                    .addKeyValue("route", route == null ? "none" : route)
                    .addKeyValue("status", answered ? response.getStatus() : INTERNAL_ERROR)
                    .addKeyValue("milliseconds", (System.nanoTime() - start) / NANOS)
                    .log("request");
            MDC.remove(ID);
        }
    }
}
