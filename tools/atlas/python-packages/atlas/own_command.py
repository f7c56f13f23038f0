"""Ren'Py's command `tellings JOB RESULT`: what the host asks of own_execution.py, from one JSON file to another.

A job is one of `{"do": "random", "label", "number", "seed"}`, `{"do": "books", "number", "seed"}`, `{"do": "every",
"label", "limit"}` and `{"do": "read", "chapter", "start", "choices"}`. The result is what the function returns, or
`{"trouble": TEXT}`.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import renpy

import rules.telling
from atlas.own_execution import NotOffered, TooMany, every_telling, random_books, random_tellings, telling_to_read


def run() -> bool:
    """Do the job that the command line names. The engine ends after it."""
    parser = renpy.arguments.ArgumentParser(description="Tell by the engine's own execution.")
    parser.add_argument("job", type=Path)
    parser.add_argument("result", type=Path)
    arguments = parser.parse_args()
    result = do(json.loads(arguments.job.read_text("utf-8")))
    arguments.result.write_text(json.dumps(result, ensure_ascii=False), "utf-8")
    return False


def do(job: dict[str, Any]) -> dict[str, Any]:
    """Do a job; see above."""
    wanted = dict(job)
    what = wanted.pop("do")
    try:
        if what == "random":
            return random_tellings(**wanted)
        if what == "books":
            return random_books(**wanted)
        if what == "every":
            every: dict[str, Any] = as_json(every_telling(**wanted))
            return every
        if what == "read":
            return telling_to_read(**wanted)
    except (NotOffered, TooMany, LookupError) as error:
        return {"trouble": str(error)}
    return {"trouble": f"nobody knows how to do {what!r}"}


def as_json(value: Any) -> Any:
    """The same with fractions as "1/3", and a dictionary by outcomes as rows of outcome and share."""
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, dict) and any(isinstance(key, rules.telling.Outcome) for key in value):
        return [{**_of_outcome(outcome), "share": str(share)} for outcome, share in value.items()]
    if isinstance(value, dict):
        return {str(key): as_json(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(one) for one in value]
    return value


def _of_outcome(outcome: rules.telling.Outcome | None) -> dict[str, Any]:
    if outcome is None:
        return {"ending": None}
    return {
        "chapter": outcome.chapter,
        "ending": outcome.ending.value,
        "fear": outcome.fear,
        "trust": list(outcome.trust),
        "ends": dict(outcome.ends),
        "kept": dict(outcome.kept),
    }
