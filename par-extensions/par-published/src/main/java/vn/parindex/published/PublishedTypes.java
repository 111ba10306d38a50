package vn.parindex.published;

import java.util.List;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostTypeProvider;
import vn.parindex.value.Text;

/** The types of published figures in a host's own JSON. */
@SuppressWarnings("exports") // only the library's own modules can see the types
public final class PublishedTypes implements HostTypeProvider {

    private static final Text REMEDY = Text.of(
            "việc đối chiếu được làm lại từ số liệu đã công bố bằng PublishedVerification",
            "verifications are made anew from published figures by PublishedVerification");

    /** Makes the provider, for the service loader. */
    public PublishedTypes() {
        // holds nothing
    }

    @Override
    public List<HostType<?>> types() {
        return List.of(HostType.written(PublishedVerification.class, VerificationForm.DOCUMENT, REMEDY));
    }
}
