package vn.parindex.authoring;

import java.util.List;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostTypeProvider;
import vn.parindex.value.Text;

/** The types of authors of rule sets in a host's own JSON. */
@SuppressWarnings("exports") // only the library's own modules can see the types
public final class AuthoringTypes implements HostTypeProvider {

    private static final Text REMEDY = Text.of(
            "khác biệt được tính lại từ hai bộ tiêu chí bằng Diff; hãy đọc Methodology",
            "differences are found anew between two methodologies by Diff; read a Methodology");

    /** Makes the provider, for the service loader. */
    public AuthoringTypes() {
        // holds nothing
    }

    @Override
    public List<HostType<?>> types() {
        return List.of(
                HostType.object(Overlay.class, OverlayCodec.OVERLAY),
                HostType.object(Corrections.class, CorrectionsCodec.CORRECTIONS),
                HostType.object(Correction.class, CorrectionsCodec.CORRECTION),
                HostType.written(Diff.class, DiffForm.DOCUMENT, REMEDY),
                HostType.written(DiffEffect.class, DiffForm.WITH_EFFECT, REMEDY));
    }
}
