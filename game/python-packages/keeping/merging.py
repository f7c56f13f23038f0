"""How what two machines remember of the same player becomes one: nothing that was once found is lost.

Each way takes the older value, the newer one and the present one, as Ren'Py hands them over; any of them may be None,
where a machine has not met the thing at all.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Merge = Callable[[Any, Any, Any], Any]


def either(old: Any, new: Any, current: Any) -> bool:
    """True if it is true on one of them."""
    return bool(old) or bool(new)


def union(old: Any, new: Any, current: Any) -> frozenset[Any]:
    """Everything that is in one of the sets."""
    return frozenset(old or ()) | frozenset(new or ())


def most(old: Any, new: Any, current: Any) -> Any:
    """The greater number."""
    return max(old or 0, new or 0)


def names_of_the_engine(old: Any, new: Any, current: Any) -> set[str]:
    """Everything that is in one of the sets, as the engine wants its own achievements: to be added to in place."""
    return set(old or ()) | set(new or ())


def most_of_each(old: Any, new: Any, current: Any) -> dict[str, Any]:
    """The greater number of each name."""
    return {name: max((old or {}).get(name, 0), (new or {}).get(name, 0)) for name in {**(old or {}), **(new or {})}}


def tellings(old: Any, new: Any, current: Any) -> tuple[str, ...]:
    """Every telling that came along (keeping/progress.py), each once, the newer machine's last.

    One whose stories are all in a later one just so is that telling, at an earlier time: it is not kept beside it.
    """
    kept: list[str] = []
    for telling in (*(old or ()), *(new or ())):
        kept = [one for one in kept if not _is_earlier(one, telling)]
        if not any(_is_earlier(telling, one) for one in kept):
            kept.append(telling)
    return tuple(kept)


def _is_earlier(telling: str, later: str) -> bool:
    one, other = ([story[:-1] for story in json.loads(text)[1]] for text in (telling, later))
    return all(story in other for story in one)
