package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.value.Language;

/** Pages are in Vietnamese whatever the browser prefers; programs are answered in the language that they ask for. */
@Component("localeResolver")
public class PageLanguage extends AcceptHeaderLocaleResolver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag(Language.VI.id());

    /** Created by Spring. */
    public PageLanguage() {
        // the header of programs is all that it reads
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ProblemAnswer.isOfPrograms(request) ? super.resolveLocale(request) : VIETNAMESE;
    }
}
