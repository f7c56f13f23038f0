"""The code of what a reader has met: it comes back whole, bad input is told apart, and nothing that is here is lost."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import tracemalloc
import zlib
from typing import Any

import pytest

from house.paths import GAME
from keeping import progress
from keeping.merging import either, most, tellings, union
from keeping.progress import BadCode, Kind, Progress, Read, add, decode, decode_bytes, encode
from rules.book import Ending, parts
from rules.telling import Book, Outcome, tell
from rules.threads import edges_of

BOOK = Book()
for _number in (3, 1, 2, 2, 4, 5):
    _ends = tuple((_edge, _number % 2 == 0) for _edge in edges_of(_number))
    BOOK = tell(BOOK, Outcome(_number, Ending.AWAKE, 2, (1, 2, 3), _ends))

SOME = Progress(
    memories=(
        ("choices_met", frozenset({"three_floors:Take him along", "lights_out:“Press” …"})),
        ("finale_seen", True),
        ("scenes_met", frozenset({"lights_out", "a scene of another edition"})),
        ("times", 3),
    ),
    achievements=frozenset({"first_star"}),
    pictures=frozenset({"landing night"}),
    read=(("lights_out", Read("abc", 0b1011)),),
    telling=progress.telling_of(BOOK),
)


def packed(held: Any, version: int = 1) -> str:
    """A code of ours with whatever in it."""
    raw = held if isinstance(held, bytes) else json.dumps(held).encode()
    body = zlib.compress(raw, 9)
    letters = base64.b64encode(hashlib.sha256(body).digest()[:8] + body).decode().rstrip("=")
    return f"BEDTIME-2045-PROGRESS-{version}.\n{letters}\n.END\n"


def kind_of(text: str) -> Kind:
    with pytest.raises(BadCode) as refused:
        decode(text)
    return refused.value.kind


def everything(*, read_all: bool) -> Progress:
    """What somebody has who has met everything there is: each line read, or lines here and there, the longest code."""
    script = {path.stem: path.read_text("utf-8") for path in sorted((GAME / "story").rglob("*.rpy"))}
    captions = {
        f"{name}:{found}"
        for name, text in script.items()
        for found in re.findall(r'^ +"([^"\n]+)"(?: \(.*\))?(?: if .*)?:$', text, re.MULTILINE)
    }
    pictures = frozenset(json.loads((GAME / "images" / "pictures.json").read_text("utf-8")))
    seed = random.Random(1)
    read = {}
    for name, text in script.items():
        lines = max(1, len(re.findall(r"^ +\S", text, re.MULTILINE)))
        bits = (1 << lines) - 1 if read_all else seed.getrandbits(lines)
        read[f"00_some_chapter/{name}"] = Read(progress.edition_of([text]), bits)
    return Progress(
        memories=(
            ("choices_met", frozenset(captions)),
            ("endings_met", frozenset(f"{part.id}:{one.value}" for part in parts() for one in Ending)),
            ("finale_seen", True),
            ("scenes_met", frozenset(scene.id for part in parts() for scene in part.scenes)),
        ),
        achievements=frozenset(f"achievement_number_{number}" for number in range(40)),
        pictures=pictures,
        read=tuple(sorted(read.items())),
        telling=progress.telling_of(BOOK),
    )


def test_it_comes_back_whole() -> None:
    for one in (SOME, Progress(), everything(read_all=True), everything(read_all=False)):
        assert decode(encode(one)) == one
        assert decode_bytes(encode(one).encode()) == one
        assert decode_bytes(encode(one).encode("utf-16")) == one
    assert encode(SOME) == encode(SOME)


def test_it_is_small() -> None:
    sizes = []
    for read_all in (True, False):
        one = everything(read_all=read_all)
        choices = dict(one.memories)["choices_met"]
        assert isinstance(choices, frozenset)
        brief = progress.shortened(one, choices)
        assert progress.in_full(brief, choices) == one
        sizes.append(len(encode(brief)))
    print(f"{sizes[0]} bytes for a reader who has met and read everything; {sizes[1]} if every other line was skipped")
    assert max(sizes) < 7000


def test_a_brief_name_that_stands_for_nothing_here_is_kept() -> None:
    brief = progress.shortened(SOME, ["three_floors:Take him along"])
    assert brief != SOME
    assert progress.in_full(brief, ["another"]) == brief
    assert progress.in_full(progress.in_full(brief, ["another"]), ["three_floors:Take him along"]) == SOME


def test_what_mail_and_chats_do_to_it_does_not_matter() -> None:
    code = encode(SOME)
    lines = code.split()
    for altered in (
        "\ufeff" + code,
        code.replace("\n", "\r\n"),
        code.replace("\n", ""),
        code.replace("\n", " "),
        "\n".join(f"> > {line}" for line in lines),
        f"Dear Theo,\nhere it is:\n\n{code}\nSleep well.\n-- \nJ.",
        "\u200b".join(code),
        code.replace("-", "\u2011"),
        "\n".join(line[at : at + 7] for line in lines for at in range(0, len(line), 7)),
        f"{code[:100]}\n\nand once more:\n{code}",
        f"{code}\n{code[:100]}",
    ):
        assert decode(altered) == SOME


def test_each_misfortune_has_its_kind() -> None:
    code = encode(SOME)
    middle = code.index(code.split()[2]) + 5
    letter = "A" if code[middle] != "A" else "B"
    assert kind_of("") is Kind.EMPTY
    assert kind_of(" \n>\ufeff\t") is Kind.EMPTY
    assert kind_of("Dear Theo, sleep well.") is Kind.FOREIGN
    assert kind_of("\x00\ud800\uffff") is Kind.FOREIGN
    for cut in (code[:-6], code[:middle], code[40:], code.replace(".END", ""), code[:middle] + code[middle + 1 :]):
        assert kind_of(cut) is Kind.DAMAGED
    assert kind_of(code[:middle] + letter + code[middle + 1 :]) is Kind.DAMAGED
    assert kind_of(packed({}, version=0)) is Kind.DAMAGED
    assert kind_of(packed({}, version=2)) is Kind.NEWER
    assert kind_of("x" * (progress.MOST_LETTERS + 1)) is Kind.TOO_LARGE
    assert kind_of(packed(b" " * (progress.MOST_BYTES + 1))) is Kind.TOO_LARGE
    # What is whole as far as zlib can tell, and is not what was written.
    lines = packed({}).split()
    assert kind_of("\n".join((lines[0], "AAAA" + lines[1][4:], lines[2]))) is Kind.DAMAGED
    with pytest.raises(BadCode, match="too_large"):
        decode_bytes(b"x" * (progress.MOST_LETTERS + 1))


def test_a_small_code_that_unpacks_to_something_huge_is_not_unpacked() -> None:
    bomb = packed(b" " * 100_000_000)
    assert len(bomb) < progress.MOST_LETTERS
    tracemalloc.start()
    assert kind_of(bomb) is Kind.TOO_LARGE
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


@pytest.mark.parametrize(
    "held",
    [
        b"no json",
        b"[" * 100_000,
        b'{"memories": {"times": NaN}}',
        b'{"memories": {"times": 1e999}}',
        b'{"memories": {"times": ' + b"9" * 6000 + b"}}",
        b"\xff\xfe",
        [],
        None,
        {"memories": []},
        {"memories": {"": True}},
        {"memories": {"scenes_met": {"a": 1}}},
        {"memories": {"scenes_met": ["a"]}},
        {"memories": {"scenes_met": "0a\n"}},
        {"memories": {"scenes_met": "0a\n2b"}},
        {"memories": {"scenes_met": "?a"}},
        {"memories": {"scenes_met": "0a\tb"}},
        {"memories": {"scenes_met": "0\ud800"}},
        {"memories": {"scenes_met": "0" + "x" * 1000}},
        {"memories": {"scenes_met": "\n".join(f"0{number}" for number in range(30_000))}},
        {"memories": {"times": 2**80}},
        {"pictures": ["0landing"]},
        {"achievements": [None]},
        {"read": {"lights_out": ["a"]}},
        {"read": {"lights_out": ["a", "b", "c"]}},
        {"read": {"lights_out": ["a", "?"]}},
        {"read": {"lights_out": ["a", "A"]}},
        {"read": {"lights_out": [1, "AA"]}},
        {"telling": []},
        {"telling": [0, []]},
        {"telling": [True, [[1, "awake", 2, [1, 2, 3], [], [], 1]]]},
        {"telling": [1, [[1, "awake", 2, [1, 2, "3"], [], [], 1]]]},
        {"telling": [1, [[1, "awake", 2, [1, 2, 3], [["1-2", 1]], [], 1]]]},
        {"telling": [1, [[1, "awake", 2, [1, 2, 3], [], [["a", [1]]], 1]]]},
    ],
)
def test_what_is_whole_and_says_nonsense_is_refused(held: Any) -> None:
    assert kind_of(packed(held)) is Kind.DAMAGED


def test_nothing_else_is_ever_raised() -> None:
    seed = random.Random(2045)
    code = encode(SOME)
    met = set()
    for _ in range(6000):
        signs = list(code)
        for _ in range(seed.randrange(1, 6)):
            at = seed.randrange(len(signs))
            how = seed.randrange(4)
            if how == 0:
                signs[at] = chr(seed.choice((seed.randrange(128), seed.randrange(0x3000), 0x2E, 0x2D)))
            elif how == 1:
                del signs[at : at + seed.randrange(1, 40)]
            elif how == 2:
                signs.insert(at, seed.choice(code))
            else:
                signs[at:at] = signs[: seed.randrange(60)]
            signs = signs or ["x"]
        try:
            assert decode("".join(signs)) == SOME
        except BadCode as error:
            met.add(error.kind)
    assert {Kind.DAMAGED, Kind.FOREIGN} <= met


def test_nothing_else_is_ever_raised_for_what_is_whole() -> None:
    seed = random.Random(2046)
    plain: Any = json.loads(progress.zlib.decompress(base64.b64decode("".join(encode(SOME).split()[1:-1]) + "==")[8:]))
    odd = (None, True, -1, 3.5, 10**30, "", "x", "\u2028", [], [[]], {}, {"a": []})

    def spoil(held: Any) -> Any:
        if seed.random() < 0.1:
            return seed.choice(odd)
        if isinstance(held, dict):
            return {(key if seed.random() > 0.05 else "other"): spoil(one) for key, one in held.items()}
        if isinstance(held, list):
            return [spoil(one) for one in held if seed.random() > 0.05]
        return held

    good = 0
    for _ in range(4000):
        try:
            came = decode(packed(spoil(plain)))
        except BadCode:
            continue
        good += 1
        add(SOME, came, WAYS)
        if came.telling is not None:
            progress.book_of(came.telling)
            tellings((came.telling,), (SOME.telling,), None)
    assert good > 50


def test_the_telling_comes_back_as_a_book() -> None:
    assert progress.telling_of(Book()) is None
    assert SOME.telling is not None
    assert progress.is_telling(SOME.telling)
    for bad in ("", "[]", "x", "[" * 100_000, SOME.telling[:-1], SOME.telling + " "):
        assert not progress.is_telling(bad)
    came = progress.book_of(SOME.telling)
    assert came == BOOK
    assert came is not None
    assert came.newest == BOOK.newest
    # A story that this edition does not have, or a rule that it would break: no book, and no error.
    assert progress.book_of("5") is None
    for old, new in (
        ('"awake"', '"asleep"'),
        ("[5,[", "[9,["),
        ('[3,"awake"', '[9,"awake"'),
        ('"1-2"', '"1-9"'),
        (",2,[1,2,3]", ",77,[1,2,3]"),
    ):
        assert old in SOME.telling
        assert progress.book_of(SOME.telling.replace(old, new)) is None


WAYS = {"choices_met": union, "finale_seen": either, "scenes_met": union, "times": most, "mine_alone": union}


def test_two_become_one_and_nothing_is_taken_away() -> None:
    mine = Progress(
        memories=(
            ("choices_met", frozenset({"b:c"})),
            ("finale_seen", False),
            ("mine_alone", frozenset({"x"})),
            ("scenes_met", frozenset({"lights_out", "firmware"})),
            ("times", 7),
        ),
        achievements=frozenset({"second"}),
        pictures=frozenset({"dark"}),
        read=(("firmware", Read("e", 1)), ("lights_out", Read("abc", 0b0100))),
        telling=None,
    )
    added = add(mine, SOME, WAYS)
    assert added.progress == Progress(
        memories=(
            ("choices_met", frozenset({"b:c"}) | dict(SOME.memories)["choices_met"]),  # type: ignore[operator]
            ("finale_seen", True),
            ("mine_alone", frozenset({"x"})),
            ("scenes_met", frozenset({"lights_out", "firmware", "a scene of another edition"})),
            ("times", 7),
        ),
        achievements=frozenset({"first_star", "second"}),
        pictures=frozenset({"dark", "landing night"}),
        read=(("firmware", Read("e", 1)), ("lights_out", Read("abc", 0b1111))),
    )
    assert not added.other_edition
    assert add(added.progress, SOME, WAYS).progress == added.progress
    assert add(mine, Progress(), WAYS).progress == mine


def test_what_was_read_in_another_edition_stays_behind() -> None:
    mine = Progress(read=(("lights_out", Read("new", 0b0100)),))
    added = add(mine, SOME, WAYS)
    assert added.progress.read == mine.read
    assert added.other_edition
    assert add(Progress(), SOME, WAYS).other_edition


def test_a_memory_of_another_sort_stays_out() -> None:
    mine = Progress(memories=(("finale_seen", True), ("scenes_met", frozenset({"a"}))))
    came = Progress(memories=(("finale_seen", 0), ("scenes_met", True), ("unheard_of", True)))
    assert add(mine, came, WAYS).progress == mine


def test_tellings_are_kept_but_not_their_own_beginnings() -> None:
    earlier = progress.telling_of(Book(BOOK.told[:2], 1))
    other = progress.telling_of(tell(Book(), Outcome(1, Ending.SEVERED, 5, (0, 0, 0), BOOK.told[1].outcome.ends)))
    whole = SOME.telling
    assert tellings((earlier, other), (whole,), None) == (other, whole)
    assert tellings((whole,), (earlier,), None) == (whole,)
    assert tellings(None, None, None) == ()
