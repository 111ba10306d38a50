package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Action;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.Draft;
import vn.parindex.intake.FormFault;
import vn.parindex.intake.IntakeRules;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.StaleException;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.ExpiredSession;
import vn.parindex.service.security.Sight;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.DraftKey;
import vn.parindex.service.store.DraftRow;
import vn.parindex.service.store.DraftRows;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/** The sheet of an area: claims, appraisals, explanations and decisions are typed on it, each by whom it concerns. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}/areas/{area}")
public class SheetController {

    private static final int MOST_DRAFT = 500_000;
    private static final String NOT_SHOWN = "–";

    private final UnitPage pages;
    private final CampaignDesk desk;
    private final Access access;
    private final IntakeRules rules;
    private final SmartValidator validator;
    private final DraftRows drafts;

    SheetController(
            UnitPage pages,
            CampaignDesk desk,
            Access access,
            IntakeRules rules,
            SmartValidator validator,
            DraftRows drafts) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.validator = validator;
        this.drafts = drafts;
    }

    /** Of a page that a browser took out of its store, with the request's id of then. */
    private static final String ALREADY_SENT =
            "Trang này đã được lưu một lần với nội dung khác. Nội dung dưới đây chưa được lưu; hãy xem lại rồi bấm lưu lần nữa.";

    /** What a request is about. */
    private record Asked(UnitPage.Open open, AreaSheet sheet, SheetForm sheetForm, NodeCode area, String path) {}

    private Asked asked(String campaign, String unit, String area, SignedIn who) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        Node node = open.campaign().methodology().areas().stream()
                .filter(one -> one.code().toString().equals(area))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("area"));
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        return new Asked(
                open,
                sheet,
                new SheetForm(open.state(), sheet),
                node.code(),
                UnitPage.base(open.key()) + "/areas/" + area);
    }

    /** Shows the sheet, with what was typed before a session ended or as a draft. */
    @GetMapping
    String show(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String area,
            @RequestParam Optional<String> draft,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Model model) {
        Asked asked = asked(campaign, unit, area, who);
        AssessmentForm form = new AssessmentForm();
        Optional<Map<String, List<String>>> kept = ExpiredSession.take(request.getSession(), who, asked.path());
        Optional<DraftRow> saved = drafts.findById(new DraftKey(who.getUsername(), asked.path()));
        if (kept.isPresent()) {
            bind(form, kept.get());
            model.addAttribute(
                    "restored", "Phiên làm việc trước đã hết hạn. Nội dung bạn nhập vẫn còn dưới đây, chưa được lưu.");
        } else if (saved.isPresent() && draft.isPresent()) {
            bind(form, decode(saved.get().text()));
            model.addAttribute("restored", "Đây là bản nháp, chưa được lưu vào hồ sơ.");
        } else if (saved.isPresent()) {
            model.addAttribute("draft", AreaSheet.time(saved.get().saved()));
        }
        view(asked, form, List.of(), who, model);
        return "sheet";
    }

    /** Saves what was typed: all of it, or nothing with every fault at its field. */
    @PostMapping
    String save(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String area,
            @RequestParam String request,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest http,
            jakarta.servlet.http.HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Asked asked = asked(campaign, unit, area, who);
        AssessmentForm form = new AssessmentForm();
        Map<String, List<String>> fields = fields(http);
        BindingResult errors = bind(form, fields);
        asked.sheetForm().complete(form);
        validate(form, errors);
        List<FormFault> faults = new ArrayList<>();
        if (!errors.hasErrors()) {
            try {
                List<Action> actions = asked.sheetForm().actions(form, rules);
                int made = desk.act(asked.open().key(), actions, who.actor(), new Submission(request, seen))
                        .events()
                        .size();
                drafts.deleteById(new DraftKey(who.getUsername(), asked.path()));
                after.addFlashAttribute(
                        "done", made == 0 ? "Không có gì thay đổi." : "Đã lưu " + made + " mục thay đổi.");
                return "redirect:" + asked.path();
            } catch (ParIndexException e) {
                faults.addAll(form.place(e.findings()));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            } catch (StaleException e) {
                model.addAttribute(
                        "stale",
                        Since.of(
                                e.since().stream()
                                        .filter(asked.sheet().sight()::concerns)
                                        .toList(),
                                asked.open().campaign().methodology()));
                response.setStatus(HttpStatus.CONFLICT.value());
            } catch (FaultException e) {
                errors.reject("request", ALREADY_SENT);
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        keepDraft(who, asked, fields); // who leaves a page that was refused loses nothing
        List<FieldMessage> messages = new ArrayList<>();
        errors.getFieldErrors().forEach(e -> messages.add(FieldMessage.of(form, e.getField(), e.getDefaultMessage())));
        errors.getGlobalErrors().forEach(e -> messages.add(FieldMessage.of(form, "", e.getDefaultMessage())));
        faults.forEach(
                f -> messages.add(FieldMessage.of(form, f.path(), f.finding().message(Language.VI))));
        view(asked, form, messages, who, model);
        return "sheet";
    }

    /**
     * A message beside a field.
     *
     * @param path the field's name
     * @param text what is said
     * @param item the code of the field's item, empty if it is of none
     */
    public record FieldMessage(String path, String text, String item) {

        private static final Pattern ROW = Pattern.compile("opinions\\[(\\d+)].*");

        static FieldMessage of(AssessmentForm form, String path, String text) {
            Matcher row = ROW.matcher(path);
            int index = row.matches() ? Integer.parseInt(row.group(1)) : Integer.MAX_VALUE;
            return new FieldMessage(
                    path,
                    text,
                    index < form.getOpinions().size()
                            ? form.getOpinions().get(index).getCode()
                            : "");
        }
    }

    /** What the page shows while somebody types. */
    record Live(List<FieldMessage> messages, Map<String, String> points, String area, String total, String saved) {}

    /** Answers what the sheet would come to as typed, and keeps it as a draft. */
    @PostMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Live> check(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String area,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest http) {
        Asked asked = asked(campaign, unit, area, who);
        Map<String, List<String>> fields = fields(http);
        AssessmentForm form = new AssessmentForm();
        BindingResult errors = bind(form, fields);
        asked.sheetForm().complete(form);
        keepDraft(who, asked, fields);
        validate(form, errors);
        List<FieldMessage> messages = new ArrayList<>();
        for (FieldError error : errors.getFieldErrors()) {
            messages.add(FieldMessage.of(form, error.getField(), error.getDefaultMessage()));
        }
        Sight sight = asked.sheet().sight();
        Map<String, String> points = new LinkedHashMap<>();
        String areaText = "";
        String total = "";
        if (!errors.hasErrors()) {
            IndexResult result = asked.open()
                    .campaign()
                    .evaluator()
                    .evaluate(
                            asked.sheetForm().tried(form, rules), asked.sheet().mode());
            List<Finding> here = result.findings().stream()
                    .filter(finding -> finding.place().startsWith(asked.area() + "."))
                    .filter(sight::concerns)
                    .toList();
            form.place(here).stream()
                    .filter(fault -> !fault.incomplete())
                    .forEach(f -> messages.add(
                            FieldMessage.of(form, f.path(), f.finding().message(Language.VI))));
            for (Outcome leaf : result.leaves()) {
                if (leaf.code().area().equals(asked.area()) && sight.concerns(leaf.code())) {
                    points.put(leaf.code().toString(), points(leaf));
                }
            }
            areaText = sight.allOf(asked.area())
                    ? result.outcome(asked.area()).map(SheetController::points).orElse("")
                    : NOT_SHOWN;
            total = sight.isWhole() ? Language.VI.number(result.total().points().toBigDecimal()) : "";
        }
        return ResponseEntity.ok(new Live(messages, points, areaText, total, AreaSheet.time(desk.now())));
    }

    private void keepDraft(SignedIn who, Asked asked, Map<String, List<String>> fields) {
        String text = encode(fields);
        if (text.length() <= MOST_DRAFT) {
            drafts.keep(new DraftRow(new DraftKey(who.getUsername(), asked.path()), text, desk.now()));
        }
    }

    /** Checks each opinion by itself; what depends on others is checked by the procedure. */
    private void validate(AssessmentForm form, BindingResult errors) {
        for (int i = 0; i < form.getOpinions().size(); i++) {
            errors.pushNestedPath("opinions[" + i + "]");
            validator.validate(form.getOpinions().get(i), errors, Draft.class);
            errors.popNestedPath();
        }
    }

    private static String points(Outcome outcome) {
        return outcome.score().state() == State.SCORED || !outcome.isLeaf()
                ? Language.VI.number(outcome.score().points().toBigDecimal())
                : outcome.score().state().label().in(Language.VI);
    }

    private void view(Asked asked, AssessmentForm form, List<FieldMessage> messages, SignedIn who, Model model) {
        pages.head(asked.open(), who, model);
        List<ItemRow> rows = asked.sheet().rows(asked.area(), form.getOpinions());
        Outcome area = asked.sheet().result().outcome(asked.area()).orElseThrow();
        model.addAttribute("path", asked.path());
        model.addAttribute("area", asked.area().toString());
        model.addAttribute("areaName", area.name().in(Language.VI));
        boolean shown = asked.sheet().sight().allOf(asked.area());
        model.addAttribute("areaPoints", shown ? points(area) : NOT_SHOWN);
        model.addAttribute(
                "areaMaximum", Language.VI.number(area.score().maximum().toBigDecimal()));
        model.addAttribute("mode", asked.sheet().mode().label().in(Language.VI));
        model.addAttribute("rows", rows);
        List<UnitPage.AreaLink> mine = pages.areas(asked.open().campaign(), who).stream()
                .filter(UnitPage.AreaLink::mine)
                .toList();
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i).code().equals(asked.area().toString())) {
                model.addAttribute("before", i == 0 ? null : mine.get(i - 1));
                model.addAttribute("after", i == mine.size() - 1 ? null : mine.get(i + 1));
            }
        }
        model.addAttribute(
                "disputed",
                DisputedItem.of(asked.open(), asked.sheet().sight()).stream()
                        .map(DisputedItem::code)
                        .collect(Collectors.toSet()));
        model.addAttribute("typing", rows.stream().anyMatch(row -> row.form() != null));
        model.addAttribute(
                "shut",
                rows.stream()
                        .filter(row -> row.leaf() && row.form() == null && !row.measured())
                        .flatMap(row -> row.shut().stream())
                        .distinct()
                        .limit(3)
                        .toList());
        model.addAttribute(
                "stage", asked.open().state().phase().stage().map(s -> s.id()).orElse(""));
        model.addAttribute("messages", messages);
    }

    /** Puts texts into a form; names that it does not have are passed over, places beyond its lists are refused. */
    private static BindingResult bind(AssessmentForm form, Map<String, List<String>> fields) {
        WebDataBinder binder = new WebDataBinder(form, "form");
        binder.setAllowedFields(SheetForm.FIELDS);
        binder.setAutoGrowCollectionLimit(200);
        MutablePropertyValues values = new MutablePropertyValues();
        fields.forEach((name, texts) -> values.add(name, texts.get(0)));
        try {
            binder.bind(values);
        } catch (InvalidPropertyException e) {
            throw new IllegalArgumentException(e);
        }
        form.getOpinions().removeIf(Objects::isNull);
        return binder.getBindingResult();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("opinions[") && values.length > 0) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static String encode(Map<String, List<String>> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, texts) -> parts.add(URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(texts.get(0), StandardCharsets.UTF_8)));
        return String.join("&", parts);
    }

    private static Map<String, List<String>> decode(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8),
                        List.of(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8)));
            }
        }
        return fields;
    }
}
