package org.example.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.value.Mode;

/** Answers an assessment with its result, and a plain question with what is installed. */
public final class ScoreServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient MethodologyCatalog catalog = MethodologyCatalog.installed();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(catalog.ids().size());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Assessment assessment = ParJson.ASSESSMENT.read(request.getInputStream(), "body");
        IndexEvaluator evaluator = IndexEvaluator.of(catalog.get(assessment.methodology()));
        response.setContentType("application/json");
        response.getOutputStream()
                .write(ParJson.RESULT
                        .canonical(evaluator.evaluate(assessment, Mode.FINAL))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
