package vn.parindex.service.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.excel.ExcelFormat;
import vn.parindex.report.Report;
import vn.parindex.report.ReportFormat;
import vn.parindex.report.TextFormat;

/** The library's reports as pages; each brings its own content security policy, which holds as a header too. */
@Component
public class ReportPages {

    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

    /** Returns a report as a page, with a way back above it. */
    ResponseEntity<String> page(Report report, String back, String backName, String download) {
        String html = BODY.matcher(TextFormat.HTML.render(report))
                .replaceFirst(body -> Matcher.quoteReplacement(body.group()
                        + "<nav aria-label=\"Trang\"><p><a href=\""
                        + HtmlUtils.htmlEscape(back, "UTF-8")
                        + "\">← "
                        + HtmlUtils.htmlEscape(backName, "UTF-8")
                        + "</a> · Tải về: <a href=\""
                        + HtmlUtils.htmlEscape(download, "UTF-8")
                        + ".xlsx\">Excel</a>, <a href=\""
                        + HtmlUtils.htmlEscape(download, "UTF-8")
                        + ".csv\">CSV</a></p></nav>"));
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

    /** Returns a report as a file to be saved, for a spreadsheet. */
    ResponseEntity<byte[]> file(Report report, String name, String ending) throws IOException {
        ReportFormat format = "csv".equals(ending) ? TextFormat.CSV_WITH_BOM : ExcelFormat.XLSX;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
