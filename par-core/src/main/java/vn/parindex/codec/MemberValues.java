package vn.parindex.codec;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.finding.FindingCode;

/**
 * The values of an object's members as they were read; null where a fault was noted. The object is made with stand-ins
 * for these.
 */
public final class MemberValues {

    private final Json.Obj object;
    private final Object[] values;
    private final Reading in;
    private Map<Member<?>, Object> standIns = Map.of();

    MemberValues(Json.Obj object, Object[] values, Reading in) {
        this.object = object;
        this.values = values;
        this.in = in;
    }

    /**
     * Returns the value of a member.
     *
     * @param <F> its type
     * @param member the member
     * @return the value
     */
    @SuppressWarnings("unchecked")
    public <F> F get(Member<F> member) {
        return (F) values[member.index()];
    }

    void set(Member<?> member, Object value) {
        values[member.index()] = value;
    }

    /** Keeps what is gone on with in place of a member once all members are read. */
    void standIn(Member<?> member, Object instead) {
        if (standIns.isEmpty()) {
            standIns = new HashMap<>();
        }
        standIns.put(member, instead);
    }

    /** Puts the stand-ins in their places. */
    void goOn() {
        standIns.forEach(this::set);
    }

    /**
     * Checks whether the object has a key, whatever stands there.
     *
     * @param key the key
     * @return true if it has
     */
    public boolean has(String key) {
        return object.has(key);
    }

    /**
     * Notes a fault of the whole object.
     *
     * @param <T> any type
     * @param code the code
     * @param arguments names and values in turn
     * @return null
     */
    public <T> T fault(FindingCode code, Object... arguments) {
        return fault(object.place(), code, arguments);
    }

    /**
     * Notes a fault of one member.
     *
     * @param <T> any type
     * @param member the member
     * @param code the code
     * @param arguments names and values in turn
     * @return null
     */
    public <T> T fault(Member<?> member, FindingCode code, Object... arguments) {
        return fault(object.place().key(member.key()), code, arguments);
    }

    private <T> T fault(Place place, FindingCode code, Object... arguments) {
        return in.isSure(place) && !in.isBesideUnsure(place) ? in.fault(code, place, arguments) : in.fail();
    }

    /**
     * Returns the place of the object.
     *
     * @return the place
     */
    public Place place() {
        return object.place();
    }
}
