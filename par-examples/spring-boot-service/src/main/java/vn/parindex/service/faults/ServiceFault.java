package vn.parindex.service.faults;

import org.springframework.http.HttpStatus;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * What is wrong with a request as a request; what is wrong with its content is told by the library, with its codes. A
 * code never changes its meaning.
 */
public enum ServiceFault {
    /** A page of a list that cannot be. */
    PAGE(4001, Text.of("page từ 0, size từ 1 đến 200", "page is from 0, size from 1 to 200")),
    /** {@code If-Match} that is not a tag of a unit. */
    TAG_UNREADABLE(
            4002,
            Text.of(
                    "If-Match phải là ETag của đơn vị, ví dụ \"17\"",
                    "If-Match must be the ETag of the unit, such as \"17\"")),
    /** No {@code Idempotency-Key}. */
    KEY_MISSING(
            4003,
            Text.of(
                    "thiếu Idempotency-Key: mã riêng của yêu cầu, để gửi lại không làm hai lần",
                    "Idempotency-Key is missing: an id of the request, so that it is not carried out twice")),
    /** An {@code Idempotency-Key} that cannot be stored. */
    KEY_LENGTH(4004, Text.of("Idempotency-Key dài từ 1 đến 80 ký tự", "Idempotency-Key has 1 to 80 characters")),
    /** Something else that cannot be read. */
    UNREADABLE(4005, Text.of("yêu cầu không đọc được", "the request cannot be read")),
    /** Nobody is signed in, or the password is wrong. */
    NOT_SIGNED_IN(
            4011,
            Text.of("cần tên đăng nhập và mật khẩu đúng", "a login and its password are needed, and must be right")),
    /** Somebody else's. */
    NOT_YOURS(4031, Text.of("tài khoản này không được xem hoặc làm việc này", "this is not for this account")),
    /** A password that only serves to choose another. */
    ONE_TIME(
            4032,
            Text.of(
                    "Mật khẩu dùng một lần: hãy đăng nhập trên trang web và đặt mật khẩu khác.",
                    "A one-time password: sign in on the pages and choose another.")),
    /** Nothing there. */
    NOT_THERE(4041, Text.of("không có nội dung này", "there is no such thing")),
    /** Another method. */
    METHOD(4051, Text.of("địa chỉ này không nhận phương thức đó", "this address does not take that method")),
    /** Another type of answer. */
    NOT_ACCEPTABLE(4061, Text.of("chỉ trả lời bằng JSON", "answers are in JSON alone")),
    /** Changed since. */
    STALE(
            4121,
            Text.of(
                    "hồ sơ đã thay đổi so với ETag đã gửi; hãy đọc lại rồi gửi lại",
                    "the unit has changed since the tag that was sent; read it again and send again")),
    /** A body that is too large. */
    TOO_LARGE(4131, Text.of("nội dung gửi lên quá lớn", "the body is too large")),
    /** A body of another type. */
    TYPE(4151, Text.of("nội dung gửi lên phải là application/json", "the body must be application/json")),
    /** A key that was used for something else. */
    KEY_USED(
            4221,
            Text.of(
                    "Idempotency-Key này đã dùng cho một yêu cầu khác",
                    "this Idempotency-Key was used for another request")),
    /** No {@code If-Match}. */
    TAG_MISSING(
            4281,
            Text.of(
                    "thiếu If-Match: ETag của đơn vị mà bạn đã đọc",
                    "If-Match is missing: the ETag of the unit that you have read")),
    /** Too many wrong passwords. */
    ATTEMPTS(
            4291,
            Text.of(
                    "nhập sai mật khẩu nhiều lần; hãy chờ rồi thử lại",
                    "too many wrong passwords; wait before the next one")),
    /** A fault of the service. */
    OWN(5001, Text.of("hệ thống có lỗi; đã ghi vào nhật ký", "the service has a fault of its own; its log has it")),
    /** The database kept a request waiting too long, or had no connection left. */
    BUSY(
            5031,
            Text.of(
                    "Nhiều người đang lưu cùng lúc. Chưa có gì được lưu; hãy gửi lại sau ít giây.",
                    "Many are saving at once. Nothing was stored; send it again in a few seconds.")),
    /** The database does not answer. */
    AWAY(
            5032,
            Text.of(
                    "Cơ sở dữ liệu chưa trả lời. Chưa có gì được lưu; hãy gửi lại sau ít phút.",
                    "The database does not answer. Nothing was stored; send it again in a few minutes."));

    private final int number;
    private final Text sentence;

    ServiceFault(int number, Text sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    /**
     * Obtains the fault that a status stands for if nothing more is known.
     *
     * @param status a status of HTTP, 400 or above
     * @return the fault; its own status is 400 or 500 if there is none for the one given
     */
    public static ServiceFault of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_YOURS;
            case 404 -> NOT_THERE;
            case 405 -> METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> TYPE;
            // a transfer encoding or a version of HTTP that the server does not know
            case 501, 505 -> UNREADABLE;
            default -> status < 500 ? UNREADABLE : OWN;
        };
    }

    /**
     * Returns the code.
     *
     * @return e.g. {@code SVC-4281}
     */
    public String id() {
        return "SVC-" + number;
    }

    /**
     * Returns the status of the answer: the first three digits of the code.
     *
     * @return e.g. 428
     */
    public HttpStatus status() {
        return HttpStatus.valueOf(number / 10);
    }

    /**
     * Returns what is said.
     *
     * @param language the language
     * @return a sentence
     */
    public String sentence(Language language) {
        return sentence.in(language);
    }
}
