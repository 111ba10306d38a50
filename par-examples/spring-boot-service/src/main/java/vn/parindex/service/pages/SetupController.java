package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

/** Begins a campaign, for the secretary: its document, its survey and its units. */
@Controller
@RequestMapping("/setup")
public class SetupController {

    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_UNITS = 20_000;

    private final CampaignDesk desk;

    SetupController(CampaignDesk desk) {
        this.desk = desk;
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
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        requireSecretary(who);
        List<String> faults = new ArrayList<>();
        if (!id.matches("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?")) {
            faults.add("mã kỳ gồm chữ thường không dấu, chữ số và gạch nối, nhiều nhất " + LONGEST + " ký tự");
        } else if (desk.campaigns().stream().anyMatch(one -> one.id().equals(id))) {
            faults.add("mã kỳ " + id + " đã có");
        }
        if (title.isBlank() || title.length() > LONGEST_NAME || title.chars().anyMatch(Character::isISOControl)) {
            faults.add("tên kỳ có từ 1 đến " + LONGEST_NAME + " ký tự");
        }
        Optional<Campaign> read = read(ParJson.CAMPAIGN, campaign, faults);
        Optional<Questionnaire> asked = questionnaire
                .filter(file -> !file.isEmpty())
                .flatMap(file -> read(ParJson.QUESTIONNAIRE, file, faults));
        List<Unit> all = units(units, faults);
        if (faults.isEmpty()) {
            try {
                desk.open(
                        new CampaignRow(
                                id,
                                title.strip(),
                                ParJson.CAMPAIGN.canonical(read.orElseThrow()),
                                asked.map(ParJson.QUESTIONNAIRE::canonical).orElse(null)),
                        all);
                after.addFlashAttribute("done", "Đã mở kỳ đánh giá với " + all.size() + " đơn vị.");
                return "redirect:/campaigns/" + id;
            } catch (ParIndexException e) {
                faults.addAll(AreaSheet.sentences(e.findings()));
            } catch (DataIntegrityViolationException e) {
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
            if (parts.length < 2
                    || parts.length > 3
                    || parts[0].strip().length() > LONGEST
                    || parts[1].strip().length() > LONGEST_NAME
                    || parts.length == 3 && parts[2].strip().length() > LONGEST) {
                faults.add("đơn vị, dòng " + number + ": mỗi dòng là mã; tên; nhóm (nếu có)");
                continue;
            }
            try {
                Unit unit = new Unit(parts[0].strip(), parts[1].strip(), parts.length == 3 ? parts[2].strip() : "");
                if (units.put(unit.id(), unit) != null) {
                    faults.add("đơn vị, dòng " + number + ": mã " + unit.id() + " đã có ở dòng trên");
                }
            } catch (ParIndexException e) {
                for (var finding : e.findings()) {
                    faults.add("đơn vị, dòng " + number + ": " + finding.message(Language.VI));
                }
            }
        }
        if (units.isEmpty() || units.size() > MOST_UNITS) {
            faults.add("một kỳ có từ 1 đến " + MOST_UNITS + " đơn vị");
        }
        return List.copyOf(units.values());
    }
}
