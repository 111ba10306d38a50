package vn.parindex.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperBytesTest {

    @Test
    void the_same_paper_is_the_same_file_whatever_zone_and_language_the_host_has() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        SamplePapers.all(SamplePapers.PROVINCE, SamplePapers.FIELDS).forEach((name, paper) -> {
            for (PaperFormat format : PaperFormat.values()) {
                byte[] here = SamplePapers.bytes(paper, format);
                try {
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                    assertThat(SamplePapers.bytes(paper, format)).as(name).isEqualTo(here);
                } finally {
                    TimeZone.setDefault(zone);
                    Locale.setDefault(locale);
                }
            }
        });
    }

    @Test
    void a_document_has_the_date_of_the_paper_and_no_other() throws IOException {
        Paper paper =
                SamplePapers.all(SamplePapers.PROVINCE, SamplePapers.FIELDS).get("notice");
        byte[] bytes = SamplePapers.bytes(paper, PaperFormat.DOCX);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(text).contains(">2021-02-05T00:00:00Z<").contains("<dc:creator>par<");
                }
            }
        }
    }
}
