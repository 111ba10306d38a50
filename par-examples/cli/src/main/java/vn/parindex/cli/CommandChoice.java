package vn.parindex.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands of {@code par}, and which of them a command line needs: reading what a command takes costs time. */
final class CommandChoice {

    /** In the order of the help text. */
    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    /** Options before a command that take a value of their own. */
    private static final Set<String> WITH_VALUE = Set.of("--lang", "--rules");

    static {
        BY_NAME.put("demo", DemoCommand.class);
        BY_NAME.put("new", NewCommand.class);
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("methodology", MethodologyCommand.class);
        BY_NAME.put("score", ScoreCommand.class);
        BY_NAME.put("explain", ExplainCommand.class);
        BY_NAME.put("why", WhyCommand.class);
        BY_NAME.put("lost", LostCommand.class);
        BY_NAME.put("next", NextCommand.class);
        BY_NAME.put("what-if", WhatIfCommand.class);
        BY_NAME.put("plan", PlanCommand.class);
        BY_NAME.put("robustness", RobustnessCommand.class);
        BY_NAME.put("impact", ImpactCommand.class);
        BY_NAME.put("trends", TrendsCommand.class);
        BY_NAME.put("patterns", PatternsCommand.class);
        BY_NAME.put("batch", BatchCommand.class);
        BY_NAME.put("rank", RankCommand.class);
        BY_NAME.put("report", ReportCommand.class);
        BY_NAME.put("paper", PaperCommand.class);
        BY_NAME.put("verify", VerifyCommand.class);
        BY_NAME.put("compare", CompareCommand.class);
        BY_NAME.put("units", UnitsCommand.class);
        BY_NAME.put("rounds", RoundsCommand.class);
        BY_NAME.put("codes", CodesCommand.class);
        BY_NAME.put("opinions", OpinionsCommand.class);
        BY_NAME.put("can", CanCommand.class);
        BY_NAME.put("survey", SurveyCommand.class);
        BY_NAME.put("template", TemplateCommand.class);
        BY_NAME.put("assessment", AssessmentCommand.class);
        BY_NAME.put("completion", CompletionCommand.class);
    }

    private CommandChoice() {}

    /** Returns all commands by name. */
    static Map<String, Class<?>> all() {
        return BY_NAME;
    }

    /**
     * Returns the words of a command line, in which {@code help X} is another way to type {@code X --help}, or
     * {@code codes X}.
     */
    static String[] asked(String[] arguments) {
        int at = first(arguments);
        if (at == arguments.length || !arguments[at].equals("help")) {
            return arguments;
        }
        List<String> words = new ArrayList<>(List.of(arguments));
        if (at + 1 < arguments.length && Remedies.isCode(arguments[at + 1])) {
            words.set(at, "codes");
            return words.toArray(String[]::new);
        }
        words.remove(at);
        words.add("--help");
        return words.toArray(String[]::new);
    }

    /** Returns the one command that a command line names; all of them where it asks for help or names none. */
    static Collection<Class<?>> of(String[] arguments) {
        int at = first(arguments);
        Class<?> named = at < arguments.length ? BY_NAME.get(arguments[at]) : null;
        return named == null ? BY_NAME.values() : List.of(named);
    }

    /** The place of the first word that is no option for all commands. */
    private static int first(String[] arguments) {
        int at = 0;
        while (at < arguments.length
                && (WITH_VALUE.contains(arguments[at])
                        || arguments[at].startsWith("--lang=")
                        || arguments[at].startsWith("--rules="))) {
            at += WITH_VALUE.contains(arguments[at]) ? 2 : 1;
        }
        return Math.min(at, arguments.length);
    }
}
