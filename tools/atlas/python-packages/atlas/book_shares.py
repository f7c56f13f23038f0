"""Shares of endings, for a chapter and for the whole book, each chapter told once, orders equally likely."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from atlas import shares
from atlas.cells import Cells
from atlas.part import Part, Walked


def of_part(part: Part) -> dict[str, Any]:
    """Return shares of a part's endings by policy, and the words that a telling meets."""
    plain = [walked for walked in part.walks if not walked.echoes]
    if not plain or not plain[0].graph.nodes:
        return {"shares": {}, "words": {}}
    walked = plain[0]
    result: dict[str, Any] = {}
    for policy in shares.POLICIES:
        by_ending: dict[str, Fraction] = {}
        for outcome, share in outcomes(walked, policy).items():
            name = outcome.ending.value if outcome is not None else "unfinished"
            by_ending[name] = by_ending.get(name, Fraction(0)) + share
        result[policy] = {name: as_json(share) for name, share in sorted(by_ending.items())}
    least, most = shares.words(walked.graph, walked.order)
    return {"shares": result if part.chapter else {}, "words": {"least": least, "mean": mean_words(part), "most": most}}


def as_json(share: Fraction) -> dict[str, Any]:
    """Return a fraction both exactly and as a number."""
    return {"exact": f"{share.numerator}/{share.denominator}", "share": float(share)}


def outcomes(walked: Walked, policy: str) -> dict[Any, Fraction]:
    """Return how likely each outcome of a walk is for a player with a policy."""
    return shares.outcomes(walked.graph, shares.shares(walked.graph, walked.order, policy))


def mean_words(part: Part) -> float:
    """Return how many words an even player meets on average, those that depend on an echo included."""
    total = Fraction(0)
    counted: set[int] = set()
    seen: set[Any] = set()
    for walked in part.walks:
        # One walk for each group of echoes: the first way in stands for all.
        if walked.echoes in seen:
            continue
        seen.add(walked.echoes)
        likely = shares.shares(walked.graph, walked.order)
        met = shares.lines_met(walked.graph, likely)
        for line, share in met.items():
            if line not in counted:
                total += share * part.script.steps[line].words  # type: ignore[attr-defined]
        counted.update(met)
    return round(float(total), 1)


# ---------------------------------------------------------------------------------------------------- the whole book


def report(parts: list[Part]) -> dict[str, Any]:
    """Return the shares of the finale's endings by policy; empty until all five chapters are written to their end."""
    chapters = {part.chapter: part for part in parts if part.chapter and part.is_finished()}
    if len(chapters) < 5:
        return {}
    return {
        policy: {name: as_json(share) for name, share in sorted(finale_shares(chapters, policy).items())}
        for policy in shares.POLICIES
    }


def finale_shares(chapters: dict[int, Part], policy: str) -> dict[str, Fraction]:
    """Return how likely each ending of the finale is.

    Forward over what was heard and what of it anything asks; the order counts as far as a story asks for it.
    """
    import rules.finale
    import rules.order
    import rules.telling
    from atlas.books import features

    aspects = frozenset().union(*(part._aspects(sorted(part.steer)) for part in chapters.values()))
    by_entry: dict[Any, dict[Any, Fraction]] = {}
    orders = rules.order.orders()
    now: dict[Any, tuple[Any, Fraction]] = {((), None, ()): (rules.telling.Book(), Fraction(1))}
    for told in range(5):
        after: dict[Any, tuple[Any, Fraction]] = {}
        for (heard, _, _), (book, share) in now.items():
            order = rules.telling.heard(book)
            fitting = [one for one in orders if _begins(one, heard if isinstance(heard, tuple) else order, heard)]
            for number, part in chapters.items():
                next_share = Fraction(sum(1 for one in fitting if one[told] == number), len(fitting))
                if not next_share:
                    continue
                for outcome, likely in _entered(part, book, policy, by_entry).items():
                    if outcome is None:
                        continue
                    then = rules.telling.tell(book, outcome)
                    who = rules.telling.heard(then)
                    key = (
                        who if ("order",) in aspects else tuple(sorted(who)),
                        rules.finale.tally(then),
                        tuple(features(one.outcome.chapter, aspects, one.outcome) for one in sorted(then.told, key=lambda one: one.outcome.chapter)),
                    )
                    stand_in, so_far = after.get(key, (then, Fraction(0)))
                    after[key] = (stand_in, so_far + share * next_share * likely)
        now = after
    result: dict[str, Fraction] = {}
    for book, share in now.values():
        name = rules.finale.finale(book).value
        result[name] = result.get(name, Fraction(0)) + share
    return result


def _begins(order: tuple[int, ...], before: tuple[int, ...], key: Any) -> bool:
    """Say whether an order tells first, in whatever order, what was told; which comes next depends on no more."""
    return set(order[: len(before)]) == set(before)


def _entered(part: Part, book: Any, policy: str, known: dict[Any, dict[Any, Fraction]]) -> dict[Any, Fraction]:
    """Return the outcomes of a chapter entered with a book, merged as far as the finale can tell them apart."""
    tracked = sorted(part.steer)
    outside = tuple((name, Cells(tracked, part.chapter, part.script.store, book).first_value(name)) for name in tracked if part._from_outside(name))
    key = (part.chapter, outside)
    if key not in known:
        walked = next(
            one
            for one in part.walks
            if not one.echoes and tuple((name, one.graph.cells.first_value(name)) for name, _ in outside) == outside
        )
        merged: dict[Any, tuple[Any, Fraction]] = {}
        for outcome, share in outcomes(walked, policy).items():
            same = outcome and (outcome.ending, outcome.fear, outcome.ends, outcome.kept)
            first, so_far = merged.get(same, (outcome, Fraction(0)))
            merged[same] = (first, so_far + share)
        known[key] = {outcome: share for outcome, share in merged.values()}
    return known[key]
