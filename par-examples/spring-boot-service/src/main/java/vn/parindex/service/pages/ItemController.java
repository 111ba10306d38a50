package vn.parindex.service.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.Explanation;
import vn.parindex.service.evidence.EvidenceStore;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.EvidenceRow;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/** One item: why it has its points, its documents, requests and findings about it. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}/items/{code}")
public class ItemController {

    private final UnitPage pages;
    private final CampaignDesk desk;
    private final Access access;
    private final EvidenceStore evidence;

    ItemController(UnitPage pages, CampaignDesk desk, Access access, EvidenceStore evidence) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.evidence = evidence;
    }

    private NodeCode item(UnitPage.Open open, String code, SignedIn who) {
        NodeCode leaf = open.campaign().methodology().leaves().stream()
                .map(Leaf::code)
                .filter(one -> one.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("item"));
        if (!access.sight(who, open.campaign()).concerns(leaf)) {
            throw new AccessDeniedException("item " + code);
        }
        return leaf;
    }

    /** Shows why an item has its points, in the library's words. */
    @GetMapping
    String show(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String code,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        NodeCode item = item(open, code, who);
        pages.head(open, who, model);
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        Explanation explanation = Explanation.of(
                open.campaign().methodology(), sheet.result(), open.state().assessment(), item, Language.VI);
        model.addAttribute("explanation", explanation);
        model.addAttribute("code", code);
        model.addAttribute("area", item.area().toString());
        model.addAttribute("uploads", uploads(open, item, who));
        model.addAttribute(
                "files",
                evidence.of(open.key()).stream()
                        .filter(file -> file.code().equals(code))
                        .toList());
        return "item";
    }

    /** Asks for evidence, finds an item not applicable, or takes that back. */
    @PostMapping("/{kind:request-evidence|grant-not-applicable|withdraw-not-applicable}")
    String act(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String request,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        NodeCode item = item(open, code, who);
        Action action = switch (kind) {
            case "request-evidence" -> new Action.RequestEvidence(item, text);
            case "grant-not-applicable" -> new Action.Applicability(ActionKind.GRANT_NOT_APPLICABLE, item, text);
            default -> new Action.Applicability(ActionKind.WITHDRAW_NOT_APPLICABLE, item, text);
        };
        desk.act(open.key(), List.of(action), who.actor(), new Submission(request, seen));
        after.addFlashAttribute("done", item + ": " + action.kind().label().in(Language.VI) + ".");
        return "redirect:" + UnitPage.base(open.key()) + "/areas/" + item.area() + "#i" + item;
    }

    /** Checks whether somebody may hand in documents for an item now: who may write an opinion on it. */
    private boolean uploads(UnitPage.Open open, NodeCode item, SignedIn who) {
        return new AreaSheet(open.campaign(), open.state(), who, desk.now(), access)
                .kind(item)
                .filter(kind -> open.campaign()
                        .process()
                        .permission(open.state(), kind, item, who.actor(), desk.now())
                        .allowed())
                .isPresent();
    }

    /** Takes in a document; it counts as evidence once the sheet names it. */
    @PostMapping("/files")
    Object upload(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam MultipartFile file,
            @RequestHeader Optional<String> accept,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after)
            throws IOException {
        UnitPage.Open open = pages.open(campaign, unit, who);
        NodeCode item = item(open, code, who);
        if (!uploads(open, item, who)) {
            throw new AccessDeniedException("item " + code);
        }
        EvidenceRow row = evidence.keep(open.key(), code, file, who.getUsername());
        String link = UnitPage.base(open.key()) + "/items/" + code + "/files/" + row.getId();
        if (accept.filter(types -> types.contains(MediaType.APPLICATION_JSON_VALUE))
                .isPresent()) {
            return ResponseEntity.ok(Map.of("link", link, "title", row.name()));
        }
        after.addFlashAttribute(
                "done",
                "Đã nhận tệp " + row.name() + ". Để tệp là tài liệu kiểm chứng, hãy ghi đường dẫn này vào phiếu: "
                        + link);
        return "redirect:" + UnitPage.base(open.key()) + "/items/" + item;
    }

    /** Hands out a document, always as a file to be saved. */
    @GetMapping("/files/{id}")
    ResponseEntity<Resource> download(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String code,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        item(open, code, who);
        EvidenceRow row = evidence.find(open.key(), id)
                .filter(file -> file.code().equals(code))
                .filter(file -> Files.isRegularFile(evidence.path(file)))
                .orElseThrow(() -> new NoSuchElementException("file"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(row.mediaType()))
                .contentLength(row.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(row.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new FileSystemResource(evidence.path(row)));
    }
}
