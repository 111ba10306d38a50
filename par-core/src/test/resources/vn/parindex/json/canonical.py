"""Prints the digest and, with --text, the canonical form of a methodology folder: docs/methodology-format.md worked anew, without the library.

Usage: python3 canonical.py FOLDER [--text]
"""
import hashlib
import json
import os
import sys
from decimal import Decimal

TEXT = ["vi", "en"]
ORIGIN = ["citation", "confidence"]
# Keys in the order of the page; "*" marks a decimal.
KEYS = {
    "main": ["format", "id", "name", "level", "decision", "rounds", "total*", "methods", "opinions", "rounding", "notApplicable", "scales",
             "adjustments", "unranked", "forms", "units", "facts", "sources", "areas", "note"],
    "decision": ["number", "date", "issuer", "source"],
    "methods": ["id", "kind", "name", "selfAssessed"],
    "opinions": ["self", "appraised", "final"],
    "rounding": ["leaf", "published"] + ORIGIN + ["note"],
    "leaf": ["decimals", "mode"], "published": ["decimals", "mode"],
    "notApplicable": ["effect"] + ORIGIN + ["note"],
    "scales": ["id", "name", "purpose", "compares", "bands"] + ORIGIN,
    "bands": ["id", "name", "from*", "fromIncluded"],
    "adjustments": ["id", "kind", "name", "cap*", "placement"] + ORIGIN,
    "unranked": ["name"] + ORIGIN,
    "forms": ["id", "name", "without"] + ORIGIN,
    "units": ["id", "name", "group", "form"],
    "citation": ["source", "place"],
    "facts": ["id", "kind", "name", "unit"],
    "sources": ["id", "number", "title", "date", "issuer", "grade", "seen", "notSeen"],
    "node": ["code", "name", "maximum*"] + ORIGIN + ["note", "method", "rule", "evidence", "notApplicable", "selfAssessed", "criteria",
                                                     "subCriteria"],
    "all-or-nothing": ["kind", "fact"],
    "share-steps": ["kind", "numerator", "denominator", "steps", "otherwise*", "none"],
    "count-steps": ["kind", "fact", "steps", "otherwise*"],
    "proportional": ["kind", "numerator", "denominator", "floor*", "full*", "none"],
    "linear": ["kind", "numerator", "denominator", "from", "to", "none"],
    "checklist": ["kind", "items"],
    "deductions": ["kind", "fact", "each*", "per"],
    "levels": ["kind", "fact", "levels"],
    "survey": ["kind", "fact"],
    "index": ["kind", "fact", "index"],
    "stated": ["kind", "fact", "step*"],
    "steps": ["from*", "points*"], "from": ["share*", "points*"], "to": ["share*", "points*"],
    "items": ["fact", "name", "points*"], "levels-item": ["id", "name", "points*"],
}
NODES = {"areas", "criteria", "subCriteria"}


def decimal(text):
    plain = format(Decimal(text), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def ordered(name, value):
    if isinstance(value, list):
        return [ordered("levels-item" if name == "levels" else name, item) for item in value]
    if not isinstance(value, dict):
        return value
    value = dict(value)
    if set(value) <= {"vi", "en"}:
        keys = TEXT
    elif name in NODES:
        keys = KEYS["node"]
        if value.get("notApplicable") is False:
            del value["notApplicable"]
    elif name == "rule":
        keys = KEYS[value["kind"]]
        if value["kind"] == "proportional":
            value.setdefault("full", "100")
    else:
        keys = KEYS[name]
        if name == "bands" and "from" in value:
            value.setdefault("fromIncluded", True)
    out = {}
    for key in keys:
        plain = key.rstrip("*")
        if plain not in value or (name in NODES | {"main"} and value[plain] == [] and plain not in ("facts", "sources")):
            continue
        out[plain] = decimal(value[plain]) if key != plain else ordered(plain, value[plain])
    unknown = set(value) - {k.rstrip("*") for k in keys}
    assert not unknown, (name, unknown)
    return out


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


def canonical(folder):
    main = load(folder, "methodology.json")
    for key in ("facts", "sources"):
        if isinstance(main[key], str):
            main[key] = load(folder, main[key])[key]
    main["areas"] = [load(folder, area)["area"] if isinstance(area, str) else area for area in main["areas"]]
    return json.dumps(ordered("main", main), ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    text = canonical(sys.argv[1])
    print(hashlib.sha256(text.encode("utf-8")).hexdigest())
    if "--text" in sys.argv:
        print(text)
