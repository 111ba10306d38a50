#!/usr/bin/env python3
"""The points of every item at every stage, from the rules and the story's files, without the library: prints expected.csv.

Usage: python3 expected.py > expected.csv
"""
import json
from decimal import Decimal, ROUND_HALF_UP
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE
while not (ROOT / "par-rules-2020").is_dir():
    ROOT = ROOT.parent
RULES = ROOT / "par-rules-2020/src/main/resources/vn/parindex/rules2020/province"
STORY = ROOT / "par-examples/appraisal-story/src/main/resources/vn/parindex/story"


def five(value):
    """A fraction of points, rounded half up to five decimals."""
    scaled = Decimal(value.numerator * 10 ** 5) / Decimal(value.denominator)
    return Fraction(int(scaled.quantize(Decimal(1), ROUND_HALF_UP)), 10 ** 5)


def share(rule, facts):
    return Fraction(facts[rule["numerator"]]), Fraction(facts[rule["denominator"]])


def steps(rule, value):
    for step in rule["steps"]:
        if value >= Fraction(step["from"]):
            return Fraction(step["points"])
    return Fraction(rule["otherwise"])


def points(rule, maximum, facts):
    kind = rule["kind"]
    if kind == "all-or-nothing":
        return maximum if facts[rule["fact"]] else Fraction(0)
    if kind == "checklist":
        return sum((Fraction(i["points"]) for i in rule["items"] if facts[i["fact"]]), Fraction(0))
    if kind == "levels":
        return next(Fraction(level["points"]) for level in rule["levels"] if level["id"] == facts[rule["fact"]])
    if kind == "count-steps":
        return steps(rule, Fraction(facts[rule["fact"]]))
    if kind == "deductions":
        return max(Fraction(0), maximum - Fraction(rule["each"]) * Fraction(facts[rule["fact"]]))
    if kind in ("survey", "index"):
        return five(maximum * Fraction(facts[rule["fact"]]) / 100)
    part, whole = share(rule, facts)
    if whole == 0:
        assert part == 0 and rule["none"] == "full", rule
        return maximum
    percent = part / whole * 100
    if kind == "share-steps":
        return steps(rule, percent)
    if kind == "proportional":
        if percent < Fraction(rule["floor"]):
            return Fraction(0)
        return maximum if percent >= Fraction(rule.get("full", "100")) else five(maximum * percent / 100)
    assert kind == "linear", kind
    low, high = rule["from"], rule["to"]
    at = min(max(percent, Fraction(low["share"])), Fraction(high["share"]))
    slope = (Fraction(high["points"]) - Fraction(low["points"])) / (Fraction(high["share"]) - Fraction(low["share"]))
    return five(Fraction(low["points"]) + (at - Fraction(low["share"])) * slope)


def leaves():
    for area in range(1, 9):
        for criterion in json.loads((RULES / f"area-{area}.json").read_text("utf-8"))["area"]["criteria"]:
            yield from criterion.get("subCriteria", [criterion])


def layers():
    """Opinions by code and stage, and what does not apply."""
    held, none = {}, set()
    for file in sorted(STORY.glob("[1-6]-*.json")):
        for entry in json.loads(file.read_text("utf-8"))["entries"]:
            for opinion in entry.get("opinions", []):
                held.setdefault(entry["code"], {})[opinion["stage"]] = opinion
            if "notApplicable" in entry:
                none.add(entry["code"])
    return held, none


def text(value):
    return "" if value is None else f"{Decimal(value.numerator) / Decimal(value.denominator):f}"


def main():
    held, none = layers()
    totals = [Fraction(0)] * 3
    print("code,self,appraised,final")
    for leaf in leaves():
        code, maximum = leaf["code"], Fraction(leaf["maximum"])
        if code in none:
            print(f"{code},,,")
            continue
        value, facts, by_stage = None, {}, {}
        for stage in ("self", "survey", "appraisal-1", "appraisal-2", "council"):
            opinion = held.get(code, {}).get(stage)
            if opinion is None:
                continue
            if opinion.get("decision") != "recognised":
                facts = {**facts, **opinion.get("facts", {})}
                value = Fraction(opinion["points"]) if "points" in opinion else points(leaf["rule"], maximum, facts)
            by_stage[stage] = value
        first = by_stage.get("survey", by_stage.get("self"))
        appraised = by_stage.get("survey", by_stage.get("appraisal-2", by_stage.get("appraisal-1")))
        final = by_stage.get("survey", by_stage.get("council", appraised))
        row = (first, appraised, final)
        totals = [total + part for total, part in zip(totals, row)]
        print(f"{code},{','.join(text(v) for v in row)}")
    print(f"total,{','.join(text(v) for v in totals)}")


main()
