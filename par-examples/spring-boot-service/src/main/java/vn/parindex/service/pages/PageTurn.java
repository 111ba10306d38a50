package vn.parindex.service.pages;

/**
 * Where a page of a long list stands.
 *
 * @param page its number, from 0
 * @param pages how many there are, at least 1
 * @param total how many rows the list has
 */
public record PageTurn(int page, int pages, long total) {

    /**
     * Obtains the page that is asked for, or the nearest there is.
     *
     * @param asked the number asked for
     * @param size how many rows a page has
     * @param total how many rows the list has
     * @return where it stands
     */
    static PageTurn of(int asked, int size, long total) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new PageTurn(Math.max(0, Math.min(asked, pages - 1)), pages, total);
    }
}
