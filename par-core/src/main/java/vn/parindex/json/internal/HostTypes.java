package vn.parindex.json.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.codec.Codecs;
import vn.parindex.finding.FindingCode;
import vn.parindex.services.InstalledProviders;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * The types of the library in a host's own JSON. Every data type of ours has its way in the list, is a closed list of
 * words, or is refused with a code; none is left to a mapper, which would write it by its getters. Immutable.
 */
public final class HostTypes {

    private static final String BASE = "vn.parindex.";

    /** The packages of ours whose types a mapper must not take apart; forms of par-intake are made for that. */
    private static final Set<String> PACKAGES = Set.of(
            "value",
            "finding",
            "codec",
            "methodology",
            "services",
            "catalog",
            "assessment",
            "units",
            "result",
            "csv",
            "survey",
            "evaluation",
            "merging",
            "appraisal",
            "ranking",
            "comparison",
            "report",
            "authoring",
            "published",
            "analysis",
            "excel",
            "word");

    private static final Text NOT_NAMED = Text.of(
            "nó không có dạng JSON; hãy gửi những giá trị cần thiết mà nó có",
            "it has no JSON form; send the values that it has and you need");

    private final Map<Class<?>, HostType<?>> byType = new HashMap<>();

    private HostTypes(List<HostType<?>> types) {
        types.forEach(type -> byType.put(type.type(), type));
    }

    /**
     * Obtains the types of this module and of the sister modules that are installed.
     *
     * @return the types
     */
    public static HostTypes installed() {
        List<HostType<?>> types = CoreTypes.all();
        InstalledProviders.of(HostTypeProvider.class).forEach(provider -> types.addAll(provider.types()));
        return new HostTypes(types);
    }

    /** Returns the types that have a row of their own, for tests. */
    Set<Class<?>> named() {
        return Set.copyOf(byType.keySet());
    }

    /**
     * Finds the way of a type in JSON.
     *
     * @param type the type of a value, or of what is declared to hold one
     * @return the way; empty if the type is not ours
     */
    public Optional<HostType<?>> find(Class<?> type) {
        HostType<?> named = byType.get(type);
        if (named != null) {
            return Optional.of(named);
        }
        return isOurs(type) ? Optional.of(ours(type)) : Optional.empty();
    }

    /** Checks whether a type is of a package of ours. */
    private static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        if (type.isArray() || type.isAnnotation() || !name.startsWith(BASE)) {
            return false;
        }
        String own = name.substring(BASE.length());
        return PACKAGES.contains(own.endsWith(".internal") ? own.substring(0, own.length() - 9) : own);
    }

    private HostType<?> ours(Class<?> type) {
        Class<?> list = type.isEnum() ? type : type.getSuperclass();
        if (list != null && list.isEnum() && Word.class.isAssignableFrom(list)) {
            return words(list);
        }
        if (list != null && list.isEnum() && FindingCode.class.isAssignableFrom(list)) {
            return codes(list);
        }
        Deque<Class<?>> above = new ArrayDeque<>(above(type));
        while (!above.isEmpty()) {
            Class<?> each = above.remove();
            HostType<?> named = byType.get(each);
            if (named != null) {
                return named.below(type);
            }
            above.addAll(above(each));
        }
        return HostType.refused(type, NOT_NAMED);
    }

    private static List<Class<?>> above(Class<?> type) {
        Deque<Class<?>> above = new ArrayDeque<>(Arrays.asList(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            above.addFirst(type.getSuperclass());
        }
        return List.copyOf(above);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Word> HostType<E> words(Class<?> list) {
        Class<E> type = (Class<E>) list;
        return HostType.string(type, Codecs.word(List.of(type.getEnumConstants()), Word::id));
    }

    @SuppressWarnings("unchecked")
    private static <E extends FindingCode> HostType<E> codes(Class<?> list) {
        Class<E> type = (Class<E>) list;
        return HostType.string(type, Codecs.word(List.of(type.getEnumConstants()), FindingCode::id));
    }
}
