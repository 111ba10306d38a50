package vn.parindex.service.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ServiceFault;

/**
 * A page of a list.
 *
 * @param <T> what stands for one of them
 * @param items what is on it
 * @param page its number, from 0
 * @param size the most on a page
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> items, int page, int size, int total) {

    /** The most on a page. */
    public static final int MOST = 200;

    /** Copies the list. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a page out of a list. */
    static <S, T> Slice<T> of(List<S> all, int page, int size, Function<S, T> shown) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new FaultException(ServiceFault.PAGE);
        }
        return new Slice<>(
                all.stream().skip((long) page * size).limit(size).map(shown).toList(), page, size, all.size());
    }

    /** Answers with the page, its tag and the links to others. */
    ResponseEntity<Slice<T>> answer(URI here) {
        return ResponseEntity.ok()
                .eTag(Tags.of(toString()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.LINK, links(here))
                .body(this);
    }

    /** Returns the links to the first, the last and the neighbouring pages, as RFC 8288 writes them. */
    String links(URI here) {
        int last = Math.max(0, (total - 1) / size);
        List<String> links = new ArrayList<>();
        links.add(link(here, 0, "first"));
        if (page > 0) {
            links.add(link(here, Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(here, page + 1, "next"));
        }
        links.add(link(here, last, "last"));
        return String.join(", ", links);
    }

    private String link(URI here, int number, String relation) {
        URI there = UriComponentsBuilder.fromUri(here)
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build(true)
                .toUri();
        return "<" + there + ">; rel=\"" + relation + "\"";
    }
}
