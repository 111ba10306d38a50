package vn.parindex.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.excel.CampaignItems.ItemColumn;
import vn.parindex.excel.SheetChart.ChartLabels;
import vn.parindex.excel.SheetChart.ChartPlace;
import vn.parindex.excel.SheetChart.ChartSeries;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.RowMark;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Confidence;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Share;

/** The sheets of a campaign: its units, the items of each of them, charts. */
final class CampaignSheets {

    private static final int HEADING_ROW = CampaignItems.HEADING_ROW;
    private static final int FIRST_ROW = CampaignItems.FIRST_ROW;
    private static final int SUMMARY = 1;
    private static final int ITEMS = 2;
    private static final int CHARTS = 3;
    private static final int TITLE_SIZE = 14;
    private static final int RATIO_DECIMALS = 12;
    private static final int CHART_ROWS = 20;
    /** Rows from the last unit to the sentences below its mean. */
    private static final int BELOW_MEAN = 4;

    /** What stays locked: all but filters and the size of rows and columns. */
    private static final Set<SheetProtectionOption> LOCKED = locked();

    private final Methodology methodology;
    private final Ranking ranking;
    private final Phrases words;
    private final SheetExtras extras;
    private final List<CampaignUnit> units;
    private final List<Area> areas;
    private final Optional<GradeScale> scale;
    private final CampaignItems items;
    private final String summaryName;

    /** The columns of the units by their keys, areas by their codes. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    CampaignSheets(Methodology methodology, Ranking ranking, Phrases words, SheetExtras extras) {
        this.methodology = methodology;
        this.ranking = ranking;
        this.words = words;
        this.extras = extras;
        this.units = CampaignUnit.of(ranking);
        this.areas = methodology.areas();
        this.scale = methodology.scale(GradeScale.Purpose.GROUP).or(() -> methodology.scale(GradeScale.Purpose.RATING));
        this.summaryName = words.say("campaign.sheet");
        this.items = new CampaignItems(words.say("items.sheet"), ITEMS, methodology, words, extras);
        List<String> keys = new ArrayList<>(List.of("number", "id", "unit", "group"));
        areas.forEach(area -> keys.add(area.code().toString()));
        keys.addAll(List.of("adjusted", "total", "maximum", "open", "index", "rank"));
        scale.ifPresent(s -> keys.add("band"));
        keys.addAll(List.of("reason", "note", "ratio", "ranked"));
        keys.forEach(key -> columns.put(key, columns.size()));
    }

    private static Set<SheetProtectionOption> locked() {
        Set<SheetProtectionOption> options = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        options.remove(SheetProtectionOption.FORMAT_COLUMNS);
        options.remove(SheetProtectionOption.FORMAT_ROWS);
        options.remove(SheetProtectionOption.AUTO_FILTER);
        return options;
    }

    void write(Workbook workbook) throws IOException {
        Worksheet summary = workbook.newWorksheet(summaryName);
        Worksheet itemSheet = workbook.newWorksheet(words.say("items.sheet"));
        Worksheet chartSheet = workbook.newWorksheet(words.say("charts.sheet"));
        page(
                itemSheet,
                ItemColumn.NAME.ordinal() + 1,
                words.say("items.title", "year", year()),
                Stream.concat(Stream.of(words.say("items.how")), signs().stream())
                        .collect(Collectors.joining(" ")));
        items.write(itemSheet, units);
        itemSheet.protect("", LOCKED);
        page(
                summary,
                columns.get("group"),
                words.say("campaign.title", "year", year(), "mode", mode()),
                words.say("campaign.how"));
        summary(summary);
        confidence(summary, last() + BELOW_MEAN);
        summary.protect("", LOCKED);
        line(chartSheet, 0, words.say("campaign.title", "year", year(), "mode", mode()), true);
        Look.page(chartSheet, PaperSize.A4_PAPER);
        charts();
    }

    /** Returns what the signs at items mean; nothing if all are official. */
    private List<String> signs() {
        Map<Confidence, Points> points = methodology.pointsByConfidence();
        List<String> signs = new ArrayList<>();
        if (!points.get(Confidence.REPORTED).isZero()) {
            signs.add(words.say("guide.reported", "sign", RowMark.REPORTED.sign()));
        }
        if (!points.get(Confidence.RECONSTRUCTED).isZero()) {
            signs.add(words.say("guide.reconstructed", "sign", RowMark.RECONSTRUCTED.sign()));
        }
        return signs;
    }

    /** Writes below the units how sure the criteria are. */
    private void confidence(Worksheet sheet, int at) {
        int row = at;
        line(sheet, row++, Guide.points(methodology, words), false);
        for (String sign : signs()) {
            line(sheet, row++, sign, false);
        }
    }

    private String year() {
        return ranking.year().orElseThrow().toString();
    }

    private String mode() {
        return words.language().show(ranking.stamp().orElseThrow().mode().label());
    }

    private void page(Worksheet sheet, int frozen, String title, String how) {
        Look.page(sheet, PaperSize.A4_PAPER);
        line(sheet, 0, title, true);
        line(sheet, 1, how, false);
        sheet.freezePane(frozen, FIRST_ROW);
        sheet.repeatRows(HEADING_ROW);
        sheet.footer(words.say("page"), Position.RIGHT);
    }

    private static void line(Worksheet sheet, int row, String text, boolean title) {
        WrittenText.write(sheet, row, 0, text);
        StyleSetter style = Look.font(sheet.style(row, 0));
        (title ? style.bold().fontSize(TITLE_SIZE) : style).set();
    }

    private int last() {
        return FIRST_ROW + units.size() - 1;
    }

    private String all(String key) {
        String column = Formulas.cells(summaryName, columns.get(key), FIRST_ROW, last());
        return column.substring(column.indexOf('!') + 1);
    }

    private String cell(int at, String key) {
        return Address.of(at, columns.get(key));
    }

    private void summary(Worksheet sheet) {
        columns.forEach((key, column) -> {
            WrittenText.write(sheet, HEADING_ROW, column, heading(key));
            Look.heading(sheet.style(HEADING_ROW, column)).set();
            sheet.width(column, width(key));
        });
        sheet.hideColumn(columns.get("ratio"));
        sheet.hideColumn(columns.get("ranked"));
        Look.height(sheet, HEADING_ROW, 6);
        for (CampaignUnit unit : units) {
            unit(sheet, FIRST_ROW + unit.number() - 1, unit);
        }
        sheet.setAutoFilter(HEADING_ROW, 0, last(), columns.size() - 1);
        means(sheet, last() + 2);
    }

    private String heading(String key) {
        Optional<Area> area =
                areas.stream().filter(a -> a.code().toString().equals(key)).findFirst();
        return area.map(a -> words.say("campaign.area", "code", key, "name", a.name(), "max", maximum(a)))
                .orElseGet(() -> key.equals("band")
                        ? scale.orElseThrow().name().in(words.language())
                        : words.say("campaign." + key));
    }

    private Points maximum(Area area) {
        return methodology.leaves().stream()
                .filter(leaf -> isBelow(leaf.code().toString(), area))
                .map(leaf -> leaf.maximum())
                .reduce(Points.ZERO, Points::plus);
    }

    private static boolean isBelow(String code, Area area) {
        return code.split("\\.")[0].equals(area.code().toString());
    }

    private int width(String key) {
        return switch (key) {
            case "number", "rank" -> 6;
            case "unit" -> 26;
            case "id", "group", "reason" -> 16;
            case "band" -> 44;
            case "note" -> 30;
            default -> columns.get(key) > 3 && Character.isDigit(key.charAt(0)) ? 15 : 10;
        };
    }

    private void unit(Worksheet sheet, int at, CampaignUnit unit) {
        IndexResult result = unit.result();
        sheet.value(at, columns.get("number"), unit.number());
        text(sheet, at, "id", result.unit().id());
        text(sheet, at, "unit", result.unit().name());
        text(sheet, at, "group", result.unit().group());
        for (Area area : areas) {
            formula(
                    sheet,
                    at,
                    area.code().toString(),
                    "ROUND(" + sum(ItemColumn.COUNTED, at, area) + ",9)",
                    points(result.outcome(area.code())
                            .map(Outcome::score)
                            .orElseThrow()
                            .points()));
        }
        Points ofAreas =
                result.areas().stream().map(area -> area.score().points()).reduce(Points.ZERO, Points::plus);
        sheet.value(
                at,
                columns.get("adjusted"),
                result.total().points().minus(ofAreas).toBigDecimal());
        String first = cell(at, areas.get(0).code().toString());
        formula(
                sheet,
                at,
                "total",
                "ROUND(SUM(" + first + ":" + cell(at, "adjusted") + "),9)",
                points(result.total().points()));
        formula(
                sheet,
                at,
                "maximum",
                "ROUND(" + sum(ItemColumn.MAXIMUM, at) + ",9)",
                points(result.total().maximum()));
        formula(
                sheet,
                at,
                "open",
                "ROUND(" + sum(ItemColumn.OPEN, at) + ",9)",
                points(result.total().open()));
        String maximum = cell(at, "maximum");
        String ratio = cell(at, "total") + "/" + maximum;
        formula(
                sheet,
                at,
                "ratio",
                "IF(" + maximum + "=0,0,ROUND(" + ratio + "," + RATIO_DECIMALS + "))",
                result.index().map(CampaignSheets::ratio).orElse(BigDecimal.ZERO));
        formula(
                sheet,
                at,
                "index",
                "IF(" + maximum + "=0,\"\"," + rounded(ratio + "*100", ranking.published()) + ")",
                result.index().<Object>map(result::published).orElse(""));
        sheet.value(at, columns.get("ranked"), unit.rank().isPresent() ? 1 : 0);
        text(
                sheet,
                at,
                "reason",
                unit.reason().map(reason -> reason.label().in(words.language())).orElse(""));
        formula(
                sheet,
                at,
                "rank",
                "IF(" + cell(at, "ranked") + "=1,1+COUNTIFS(" + all("ranked") + ",1," + all("ratio") + ",\">\"&"
                        + cell(at, "ratio") + "),\"\")",
                unit.rank().<Object>map(BigDecimal::valueOf).orElse(""));
        scale.ifPresent(s -> formula(
                sheet,
                at,
                "band",
                "IF(" + maximum + "=0,\"\","
                        + band(s, s.compares() == Basis.EXACT ? "ROUND(" + ratio + "*100,9)" : cell(at, "index"), 0)
                        + ")",
                result.index()
                        .map(index ->
                                s.bandOf(index, ranking.published()).name().in(words.language()))
                        .orElse("")));
        columns.forEach((key, column) -> style(sheet, at, key, column));
    }

    private String sum(ItemColumn column, int at) {
        return "SUMIFS(" + items.cells(column) + "," + items.cells(ItemColumn.NUMBER) + ",$" + cell(at, "number") + ")";
    }

    private String sum(ItemColumn column, int at, Area area) {
        return "SUMIFS(" + items.cells(column) + "," + items.cells(ItemColumn.NUMBER) + ",$" + cell(at, "number") + ","
                + items.cells(ItemColumn.AREA) + "," + area.code() + ")";
    }

    /** Returns a number rounded as the methodology's index is. */
    private static String rounded(String number, Rounding rounding) {
        int decimals = rounding.decimals();
        if (rounding.mode() == RoundingKind.HALF_UP) {
            return "ROUND(" + number + "," + decimals + ")";
        }
        String fine = "ROUND(" + number + ",9)";
        if (rounding.mode() == RoundingKind.DOWN) {
            return "ROUNDDOWN(" + fine + "," + decimals + ")";
        }
        String power = "10^" + decimals;
        String scaled = "ROUND(" + number + "*" + power + ",9)";
        return "IF(MOD(" + scaled + ",1)=0.5,2*ROUND(" + scaled + "/2,0),ROUND(" + scaled + ",0))/" + power;
    }

    private String band(GradeScale bands, String value, int from) {
        Band band = bands.bands().get(from);
        String name = Formulas.text(band.name().in(words.language()));
        return band.from()
                .map(least -> "IF(" + value + (band.fromIncluded() ? ">=" : ">")
                        + least.toBigDecimal().toPlainString() + "," + name + "," + band(bands, value, from + 1) + ")")
                .orElse(name);
    }

    private void means(Worksheet sheet, int at) {
        WrittenText.write(sheet, at, columns.get("unit"), words.say("campaign.mean"));
        for (Area area : areas) {
            String key = area.code().toString();
            formula(sheet, at, key, "AVERAGE(" + all(key) + ")", mean(area));
        }
        Optional<GroupMean> mean = ranking.means().all();
        formula(
                sheet,
                at,
                "index",
                "IF(SUM(" + all("ranked") + ")=0,\"\","
                        + rounded(
                                "SUMIFS(" + all("ratio") + "," + all("ranked") + ",1)/SUM(" + all("ranked") + ")*100",
                                ranking.published())
                        + ")",
                mean.<Object>map(m -> ranking.published(m.value())).orElse(""));
        columns.forEach((key, column) -> {
            StyleSetter style = Look.grid(sheet.style(at, column)).bold().fillColor(Look.HEADING);
            if (isPoints(key)) {
                style.format("#,##0.00");
            }
            style.set();
        });
    }

    private BigDecimal mean(Area area) {
        BigDecimal sum = units.stream()
                .map(unit -> unit.result()
                        .outcome(area.code())
                        .orElseThrow()
                        .score()
                        .points()
                        .toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(units.size()), RATIO_DECIMALS, java.math.RoundingMode.HALF_UP);
    }

    private boolean isPoints(String key) {
        return Character.isDigit(key.charAt(0))
                || List.of("adjusted", "total", "maximum", "open", "index").contains(key);
    }

    private void style(Worksheet sheet, int at, String key, int column) {
        StyleSetter style = Look.grid(sheet.style(at, column)).verticalAlignment("top");
        if (isPoints(key)) {
            style.format("#,##0." + "0".repeat(ranking.published().decimals()));
            style.horizontalAlignment("right");
        } else if (key.equals("rank") || key.equals("number")) {
            style.horizontalAlignment("center");
        } else {
            style.wrapText(true);
        }
        if (key.equals("note")) {
            Look.taken(style);
        }
        style.set();
    }

    private void charts() {
        List<CampaignUnit> ranked =
                units.stream().filter(unit -> unit.rank().isPresent()).toList();
        if (!ranked.isEmpty()) {
            int end = FIRST_ROW + ranked.size() - 1;
            extras.chart(
                    CHARTS,
                    new SheetChart(
                            words.say("charts.index", "year", year()),
                            new ChartLabels(
                                    Formulas.cells(summaryName, columns.get("unit"), FIRST_ROW, end),
                                    ranked.stream()
                                            .map(unit -> unit.result().unit().name())
                                            .toList()),
                            List.of(new ChartSeries(
                                    words.say("campaign.index"),
                                    Formulas.cells(summaryName, columns.get("index"), FIRST_ROW, end),
                                    ranked.stream()
                                            .map(unit -> unit.result().index().map(unit.result()::published))
                                            .toList(),
                                    ranking.published().decimals())),
                            new ChartPlace(0, 2, 10, Math.max(CHART_ROWS, 4 + ranked.size()))));
        }
        int mean = last() + 2;
        int first = columns.get(areas.get(0).code().toString());
        int end = columns.get(areas.get(areas.size() - 1).code().toString());
        extras.chart(
                CHARTS,
                new SheetChart(
                        words.say("charts.areas", "year", year()),
                        new ChartLabels(
                                Formulas.row(summaryName, HEADING_ROW, first, end),
                                areas.stream()
                                        .map(area -> heading(area.code().toString()))
                                        .toList()),
                        List.of(new ChartSeries(
                                words.say("campaign.mean"),
                                Formulas.row(summaryName, mean, first, end),
                                areas.stream()
                                        .map(area -> Optional.of(mean(area)))
                                        .toList(),
                                2)),
                        new ChartPlace(11, 2, 10, CHART_ROWS)));
    }

    private static BigDecimal ratio(Share share) {
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), RATIO_DECIMALS, java.math.RoundingMode.HALF_UP);
    }

    private static Object points(Points points) {
        return points.toBigDecimal();
    }

    private void text(Worksheet sheet, int at, String key, String text) {
        if (!text.isEmpty()) {
            WrittenText.write(sheet, at, columns.get(key), text);
        }
    }

    private void formula(Worksheet sheet, int at, String key, String formula, Object value) {
        int column = columns.get(key);
        sheet.formula(at, column, Formulas.escaped(formula));
        extras.value(SUMMARY, Address.of(at, column), value);
    }
}
