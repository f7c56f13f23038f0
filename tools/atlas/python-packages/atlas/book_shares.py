"""Shares of endings, for a chapter and for the whole book, each chapter told once, orders equally likely."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from atlas import shares
from atlas.part import Part


def of_part(part: Part) -> dict[str, Any]:
    """Return shares of a part's endings by policy, and the words that a telling meets."""
    plain = next((walked for walked in part.walks if walked.way.measured), None)
    if plain is None:
        return {"shares": {}, "words": {}}
    result: dict[str, Any] = {}
    for policy, outcomes in plain.shares.items():
        by_ending: dict[str, Fraction] = {}
        for outcome, share in outcomes.items():
            name = outcome.ending.value if outcome is not None else "unfinished"
            by_ending[name] = by_ending.get(name, Fraction(0)) + share
        result[policy] = {name: as_json(share) for name, share in sorted(by_ending.items())}
    measured = [walked.words for walked in part.walks if walked.way.measured]
    least, most = min(low for low, _ in measured), max(high for _, high in measured)
    return {"shares": result if part.chapter else {}, "words": {"least": least, "mean": mean_words(part), "most": most}}


def as_json(share: Fraction) -> dict[str, Any]:
    """Return a fraction both exactly and as a number."""
    return {"exact": f"{share.numerator}/{share.denominator}", "share": float(share)}


def mean_words(part: Part) -> float:
    """Return how many words an even player meets on average, those that depend on an echo included.

    Of what it finds that is not its own (other stories, settings), the ways in that were walked count alike.
    """
    total = 0.0
    for line in {line for walked in part.walks for line in walked.met}:
        said = [walked.met.get(line, 0.0) for walked in part.walks if line not in walked.undecided]
        total += sum(said) / len(said) * part.script.steps[line].words  # type: ignore[attr-defined]
    return round(total, 1)


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

    aspects = frozenset().union(*(part.aspects(sorted(part.steer)) for part in chapters.values()))
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
                        tuple(
                            features(one.outcome.chapter, aspects, one.outcome)
                            for one in sorted(then.told, key=lambda one: one.outcome.chapter)
                        ),
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
    outside = part.found_outside(frozenset(), book, {})[1]
    key = (part.chapter, outside)
    if key not in known:
        walked = next(one for one in part.walks if one.way.measured and one.way.outside == outside)
        merged: dict[Any, tuple[Any, Fraction]] = {}
        for outcome, share in walked.shares[policy].items():
            same = outcome and (outcome.ending, outcome.fear, outcome.ends, outcome.kept)
            first, so_far = merged.get(same, (outcome, Fraction(0)))
            merged[same] = (first, so_far + share)
        known[key] = dict(merged.values())
    return known[key]
