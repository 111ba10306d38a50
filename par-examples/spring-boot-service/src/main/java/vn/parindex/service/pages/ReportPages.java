package vn.parindex.service.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.parindex.report.Report;
import vn.parindex.report.TextFormat;

/** The library's reports as pages; each brings its own content security policy, which holds as a header too. */
@Component
public class ReportPages {

    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

    ResponseEntity<String> page(Report report) {
        String html = TextFormat.HTML.render(report);
        Matcher policy = POLICY.matcher(html);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(MediaType.parseMediaType(TextFormat.HTML.mediaType()));
        if (policy.find()) {
            answer.header(
                    "Content-Security-Policy",
                    policy.group(1).replace("&#39;", "'").replace("&apos;", "'") + "; frame-ancestors 'none'");
        }
        return answer.body(html);
    }
}
