package vn.parindex.finding.internal;

import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** What a JSON mapper is told that would write a document of ours by its own rules and leave figures out. */
public final class MapperRefusal {

    private MapperRefusal() {}

    /**
     * Obtains the refusal of a type that a mapper writes if it has the library's module.
     *
     * @param type the type
     * @param call the member of {@code ParJson} that writes it, e.g. {@code RESULT}
     * @return the exception to throw
     */
    public static ParIndexException of(Class<?> type, String call) {
        return of(
                type,
                Text.of(
                        "hãy thêm vn.parindex.json.ParJsonModule vào bộ chuyển đổi (Jackson 2) hoặc"
                                + " vn.parindex.jackson3.ParJackson3Module (Jackson 3), hoặc ghi bằng"
                                + " vn.parindex.json.ParJson." + call,
                        "add vn.parindex.json.ParJsonModule to the mapper (Jackson 2) or"
                                + " vn.parindex.jackson3.ParJackson3Module (Jackson 3), or write it with"
                                + " vn.parindex.json.ParJson." + call));
    }

    /**
     * Obtains the refusal of a type that no mapper writes.
     *
     * @param type the type
     * @param remedy what to do
     * @return the exception to throw
     */
    public static ParIndexException of(Class<?> type, Text remedy) {
        return new ParIndexException(Finding.error(InputCode.NOT_BOUND, "", "type", type.getName(), "remedy", remedy));
    }
}
