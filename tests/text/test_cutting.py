"""Lines are cut into pages: by sentences, else clauses, else words, and nothing of them is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paging import cut

TAGS = {"i": True, "b": True, "rb": True, "rt": True, "w": False, "p": False, "nw": False, "fast": False, "done": False}


def letters(words: str) -> str:
    """Words without tags, spaces or breaks."""
    return re.sub(r"\s", "", re.sub(r"\{[^{}]*\}", "", words.replace("{{", "\0")))


def at_most(number: int):  # type: ignore[no-untyped-def]
    return lambda words: len(re.sub(r"\{[^{}]*\}", "", words.replace("{{", "\0"))) <= number


def pages(line: str, number: int, begin: int = 0) -> list[str]:
    return [page.words for page in cut(line, at_most(number), TAGS, begin)]


def test_a_line_that_fits_is_one_page_as_it_is() -> None:
    line = "{i}One.{/i} Two.{w} {{Three}.{nw}"
    assert [page.words for page in cut("", at_most(5), TAGS)] == [""]
    assert letters(pages(line, 99)[0]) == letters(line)
    assert len(pages(line, 99)) == 1


@pytest.mark.parametrize(
    ("line", "number", "expected"),
    [
        ("One two. Three four. Five six.", 21, ["One two. Three four.", "Five six."]),
        ("“One two.” “Three four?” Five six.", 24, ["“One two.” “Three four?”", "Five six."]),
        ("I … well, two three four. Five.", 26, ["I … well, two three four.", "Five."]),
        ("One two, three four, five six seven", 22, ["One two, three four,", "five six seven"]),
        ("No, three four five six seven eight", 20, ["No, three four five", "six seven eight"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("一二三。四五六。七八", 5, ["一二三。", "四五六。", "七八"]),
        ("{i}One two. Three.{/i} Four.", 9, ["{i}One two.{/i}", "{i}Three.{/i}", "Four."]),
        ("One two.{w} Three four.{nw}", 12, ["One two.", "Three four.{nw}"]),
        ("One two.{p}Three four.", 12, ["One two.", "Three four."]),
        ("a {rb}one two{/rb}{rt}three{/rt} b", 6, ["a", "{rb}one two{/rb}{rt}three{/rt}", "b"]),
    ],
)
def test_where_it_is_cut(line: str, number: int, expected: list[str]) -> None:
    assert pages(line, number) == expected


def test_what_was_told_before_is_old() -> None:
    told = cut("One two. Three.{fast} Four five.", at_most(10), TAGS)
    assert [(page.words, page.is_old) for page in told] == [
        ("One two.", True),
        ("Three.{fast}", True),
        ("Four five.", False),
    ]
    # A line that is kept while one chooses was told to its end: its last page stays.
    kept = cut("One two. Three.{fast}", at_most(10), TAGS)
    assert [page.is_old for page in kept] == [True, False]


words = st.lists(
    st.sampled_from(
        ["one", "a", "told", "it’s.", "so,", "“No.”", "well …", "{i}", "{/i}", "{b}", "{/b}", "{w}", "{p}", "{{x}", "–"]
    ),
    max_size=40,
)


@given(words, st.integers(5, 60), st.integers(0, 80))
def test_pages_together_are_the_line(given_words: list[str], number: int, begin: int) -> None:
    line = " ".join(given_words)
    told = cut(line, at_most(number), TAGS, begin)
    assert "".join(letters(page.words) for page in told) == letters(line)
    for page in told:
        assert at_most(number)(page.words.rstrip()) or len(letters(page.words)) <= 1 or page is told[-1]
        # What is opened is closed, in its order.
        stack: list[str] = []
        for tag in re.findall(r"\{(/?[ib])\}", page.words):
            if tag[0] != "/":
                stack.append(tag)
            elif stack and stack[-1] == tag[1:]:
                stack.pop()
        assert stack == [] or _is_badly_nested(line)
    starts = [page.start for page in told]
    assert starts == sorted(set(starts))


def _is_badly_nested(line: str) -> bool:
    stack: list[str] = []
    for tag in re.findall(r"\{(/?[ib])\}", line):
        if tag[0] != "/":
            stack.append(tag)
        elif not stack or stack.pop() != tag[1:]:
            return True
    return bool(stack)


@given(st.integers(1, 60))
def test_a_page_begins_where_it_is_told_to(begin: int) -> None:
    line = "One two three four. Five six seven. Eight nine ten eleven twelve, and so on to the end."
    told = cut(line, at_most(30), TAGS, begin)
    assert begin in [page.start for page in told]
