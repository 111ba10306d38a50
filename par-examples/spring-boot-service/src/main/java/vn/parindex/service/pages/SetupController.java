package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Role;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.ParJson;
import vn.parindex.service.faults.SeenName;
import vn.parindex.service.process.AdministrationRecord;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.CampaignOffice;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Unit;

/** Begins a campaign, for the secretary: its document, its survey and its units. */
@Controller
@RequestMapping("/setup")
public class SetupController {

    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_UNITS = 20_000;

    private static final String UNIT = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?";

    private final CampaignDesk desk;
    private final CampaignOffice office;
    private final AdministrationRecord record;

    SetupController(CampaignDesk desk, CampaignOffice office, AdministrationRecord record) {
        this.desk = desk;
        this.office = office;
        this.record = record;
    }

    private static void requireSecretary(SignedIn who) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("setup");
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        requireSecretary(who);
        model.addAttribute("who", who);
        model.addAttribute("request", UUID.randomUUID().toString());
        return "setup";
    }

    /** Adds the campaign with all its units, or nothing with every fault. */
    @PostMapping
    String add(
            @RequestParam String id,
            @RequestParam String title,
            @RequestParam MultipartFile campaign,
            @RequestParam Optional<MultipartFile> questionnaire,
            @RequestParam String units,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        requireSecretary(who);
        if (id.length() <= LONGEST && record.has(request, who.getUsername(), id)) {
            after.addFlashAttribute("done", "Kỳ đánh giá này vừa được mở."); // a second click
            return "redirect:/campaigns/" + id;
        }
        List<String> faults = new ArrayList<>();
        if (!id.matches("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?")) {
            faults.add("mã kỳ gồm chữ thường không dấu, chữ số và gạch nối, nhiều nhất " + LONGEST + " ký tự");
        } else if (desk.campaigns().stream().anyMatch(one -> one.id().equals(id))) {
            faults.add("mã kỳ " + id + " đã có");
        } else if (record.wasRemoved(id)) {
            faults.add("mã kỳ " + id + " đã dùng cho một kỳ mở nhầm đã xóa; hãy chọn mã khác");
        }
        String name = SeenName.needed("tên kỳ", title, LONGEST_NAME, faults);
        Optional<Campaign> read = read(ParJson.CAMPAIGN, campaign, faults);
        Optional<Questionnaire> asked = questionnaire
                .filter(file -> !file.isEmpty())
                .flatMap(file -> read(ParJson.QUESTIONNAIRE, file, faults));
        List<Unit> all = units(units, faults);
        if (faults.isEmpty()) {
            try {
                office.open(
                        id,
                        new CampaignRow(
                                id,
                                name,
                                ParJson.CAMPAIGN.canonical(read.orElseThrow()),
                                asked.map(ParJson.QUESTIONNAIRE::canonical).orElse(null)),
                        all,
                        who.getUsername(),
                        request);
                after.addFlashAttribute("done", "Đã mở kỳ đánh giá với " + all.size() + " đơn vị.");
                return "redirect:/campaigns/" + id;
            } catch (ParIndexException e) {
                faults.addAll(AreaSheet.sentences(e.findings()));
            } catch (DataIntegrityViolationException e) {
                if (record.has(request, who.getUsername(), id)) {
                    return "redirect:/campaigns/" + id; // two clicks at one moment
                }
                faults.add("mã kỳ đánh giá " + id + " vừa được người khác mở"); // between our look and our hand
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", faults);
        return show(who, model);
    }

    private static <T> Optional<T> read(JsonFormat<T> format, MultipartFile file, List<String> faults) {
        try {
            return Optional.of(
                    format.read(new ByteArrayInputStream(file.getBytes()), String.valueOf(file.getOriginalFilename())));
        } catch (ParIndexException e) {
            faults.addAll(AreaSheet.sentences(e.findings()));
        } catch (IOException e) {
            faults.add("không đọc được tệp " + file.getOriginalFilename());
        }
        return Optional.empty();
    }

    /** Reads lines of id, name and, if there are groups, group. */
    private static List<Unit> units(String text, List<String> faults) {
        Map<String, Unit> units = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] parts = line.split(";", -1);
            if (line.isBlank()) {
                continue;
            }
            String where = "đơn vị, dòng " + number + ": ";
            if (parts.length < 2 || parts.length > 3) {
                faults.add(where + "mỗi dòng là mã; tên; nhóm (nếu có)");
                continue;
            }
            int before = faults.size();
            String id = parts[0].strip();
            if (!id.matches(UNIT)) {
                faults.add(where + "mã “" + Excerpt.of(id)
                        + "” không dùng được; chỉ nhận chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới ở giữa, từ 1 đến "
                        + LONGEST + " ký tự");
            }
            String name = SeenName.needed(where + "tên", parts[1], LONGEST_NAME, faults);
            String group = parts.length == 3 ? SeenName.of(where + "nhóm", parts[2], LONGEST, faults) : "";
            if (faults.size() == before && units.put(id, new Unit(id, name, group)) != null) {
                faults.add(where + "mã " + id + " đã có ở dòng trên");
            }
        }
        if (units.isEmpty() || units.size() > MOST_UNITS) {
            faults.add("một kỳ có từ 1 đến " + MOST_UNITS + " đơn vị");
        }
        return List.copyOf(units.values());
    }
}
