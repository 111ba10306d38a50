package vn.parindex.json;

import vn.parindex.codec.Codec;
import vn.parindex.json.internal.ResultForm;
import vn.parindex.result.IndexResult;

/** The codec of results. */
final class ResultCodec {

    /** A whole result. */
    static final Codec<IndexResult> RESULT = Codec.of(
            (json, in) -> new ResultDocument(in).read(json), (result, out) -> out.object(result, ResultForm::write));

    private ResultCodec() {}
}
