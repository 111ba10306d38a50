package vn.parindex.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Tells requests of browsers, which want a page, from those of programs, which want the faults. */
final class PageWish {

    private static final List<MediaType> OF_FAULTS =
            List.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.APPLICATION_JSON);

    private PageWish() {}

    /**
     * Checks whether a page comes before JSON in what a request accepts, by weight and then, as Spring sorts, by how
     * exactly and how early it is named. What accepts anything, or cannot be read, gets JSON.
     */
    static boolean in(HttpServletRequest request) {
        for (MediaType type : accepted(request)) {
            if (type.getQualityValue() == 0 || OF_FAULTS.stream().anyMatch(type::includes)) {
                return false;
            }
            if (type.includes(MediaType.TEXT_HTML)) {
                return true;
            }
        }
        return false;
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            List<MediaType> types = new ArrayList<>(
                    MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (IllegalArgumentException e) { // of Spring, for a type that is none or for far too many
            return List.of();
        }
    }
}
