package vn.parindex.units.internal;

import java.util.List;
import java.util.OptionalInt;
import vn.parindex.codec.Codec;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.internal.MethodologyCodec;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitEventKind;
import vn.parindex.units.UnitKind;
import vn.parindex.units.UnitList;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Text;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.DATE;
import static vn.parindex.codec.Codecs.ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.limited;
import static vn.parindex.codec.Codecs.whole;
import static vn.parindex.codec.Codecs.word;

/** The codec of lists of units. Whether what they say fits together is for a register to see. */
public final class UnitListCodec {

    private static final int MOST_UNITS = 1_000_000;

    /** A word of our own: of levels and lists. */
    private static final Codec<String> KEY = NAME.checked((key, json, in) -> Identifiers.isKey(key, '-')
            ? key
            : in.fault(InputCode.BAD_IDENTIFIER, json, "got", Excerpt.of(key), "expected", "two-words"));

    private static final Codec<String> SHORT = limited(NAME, Text.MOST_CHARACTERS);

    /** A kind of unit. */
    public static final Codec<UnitKind> KIND = ObjectCodec.of(members -> {
        var id = members.required("id", KEY, UnitKind::id);
        var name = members.required("name", TEXT, UnitKind::name);
        var alsoCalled = members.optional("alsoCalled", list(SHORT), List.of(), UnitKind::alsoCalled);
        return read -> new UnitKind(read.get(id), read.get(name), read.get(alsoCalled));
    });

    /** The names of a unit in a period. */
    public static final Codec<NamePeriod> NAMES = ObjectCodec.of(members -> {
        var from = members.optional("from", DATE, NamePeriod::from);
        var kind = members.required("kind", KEY, NamePeriod::kind);
        var official = members.required("official", TEXT, NamePeriod::official);
        var shortName = members.required("short", SHORT, NamePeriod::shortName);
        var spellings = members.optional("spellings", list(SHORT), List.of(), NamePeriod::spellings);
        return read -> new NamePeriod(
                read.get(from), read.get(kind), read.get(official), read.get(shortName), read.get(spellings));
    });

    /** A unit. */
    public static final Codec<RegisteredUnit> UNIT = ObjectCodec.of(members -> {
        var id = members.required("id", ID, RegisteredUnit::id);
        var level = members.required("level", KEY, RegisteredUnit::level);
        var parent = members.optional("parent", ID, RegisteredUnit::parent);
        var from = members.optional("from", DATE, RegisteredUnit::from);
        var to = members.optional("to", DATE, RegisteredUnit::to);
        var names = members.required("names", list(NAMES), RegisteredUnit::names);
        var citation = members.required("citation", CITATION, RegisteredUnit::citation);
        var confidence = members.required("confidence", CONFIDENCE, RegisteredUnit::confidence);
        var note = members.remark("note", RegisteredUnit::note);
        return read -> read.get(names).isEmpty()
                ? read.fault(names, InputCode.EMPTY_LIST)
                : new RegisteredUnit(
                        read.get(id),
                        read.get(level),
                        read.get(parent),
                        read.get(from),
                        read.get(to),
                        read.get(names),
                        read.get(citation),
                        read.get(confidence),
                        read.get(note));
    });

    /** What became of units. */
    public static final Codec<UnitEvent> EVENT = ObjectCodec.of(members -> {
        var date = members.required("date", DATE, UnitEvent::date);
        var kind = members.required("kind", word(UnitEventKind.class), UnitEvent::kind);
        var from = members.required("from", list(ID), UnitEvent::from);
        var to = members.optional("to", list(ID), List.of(), UnitEvent::to);
        var instrument = members.remark("instrument", UnitEvent::instrument);
        var citation = members.required("citation", CITATION, UnitEvent::citation);
        var confidence = members.required("confidence", CONFIDENCE, UnitEvent::confidence);
        var note = members.remark("note", UnitEvent::note);
        return read -> new UnitEvent(
                read.get(date),
                read.get(kind),
                read.get(from),
                read.get(to),
                read.get(instrument),
                read.get(citation),
                read.get(confidence),
                read.get(note));
    });

    private static final Codec<OptionalInt> COUNT = whole(0, MOST_UNITS).map(OptionalInt::of, OptionalInt::getAsInt);

    /** A level in a period. */
    public static final Codec<LevelPeriod> LEVEL = ObjectCodec.of(members -> {
        var level = members.required("level", KEY, LevelPeriod::level);
        var name = members.optional("name", TEXT, LevelPeriod::name);
        var parent = members.optional("parent", ID, LevelPeriod::parent);
        var from = members.optional("from", DATE, LevelPeriod::from);
        var to = members.optional("to", DATE, LevelPeriod::to);
        var count = members.optional("count", COUNT, OptionalInt.empty(), LevelPeriod::count);
        var instrument = members.remark("instrument", LevelPeriod::instrument);
        var citation = members.required("citation", CITATION, LevelPeriod::citation);
        var confidence = members.required("confidence", CONFIDENCE, LevelPeriod::confidence);
        var note = members.remark("note", LevelPeriod::note);
        return read -> new LevelPeriod(
                read.get(level),
                read.get(name),
                read.get(parent),
                read.get(from),
                read.get(to),
                read.get(count),
                read.get(instrument),
                read.get(citation),
                read.get(confidence),
                read.get(note));
    });

    /** A whole list. */
    public static final ObjectCodec<UnitList> LIST = ObjectCodec.of(members -> {
        members.format("par-units/1");
        var id = members.required("id", KEY, UnitList::id);
        var sources = members.required("sources", list(MethodologyCodec.SOURCE), UnitList::sources);
        var kinds = members.optional("kinds", list(KIND), List.of(), UnitList::kinds);
        var levels = members.optional("levels", list(LEVEL), List.of(), UnitList::levels);
        var units = members.required("units", list(UNIT), UnitList::units);
        var events = members.optional("events", list(EVENT), List.of(), UnitList::events);
        var note = members.remark("note", UnitList::note);
        return read -> new UnitList(
                read.get(id),
                read.get(sources),
                read.get(kinds),
                read.get(levels),
                read.get(units),
                read.get(events),
                read.get(note));
    });

    private UnitListCodec() {}

    /** Returns the document that the digest of a list is taken of. */
    public static String canonical(UnitList list) {
        return JsonText.compact(list, LIST);
    }
}
