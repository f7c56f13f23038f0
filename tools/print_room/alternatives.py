"""What pictures show, in words: refused where it is missing, and written for the game's stage.

The words stand in the masters, beside what they describe. The game gets them as a script file, so that Ren'Py's own
translation tool finds each of them.
"""

from __future__ import annotations

import re
import string
import textwrap
from collections.abc import Iterable, Iterator, Mapping

from print_room.pictures import Cutout, Illustration, Person, Picture, Place, Woven
from print_room.rendering import picture_name
from print_room.sheet import DrawingError
from rules.cast import BIT_PARTS, PEOPLE
from rules.palettes import PALETTES

# Nobody listens for longer than this before a line is told: letters of a whole description, and of one sentence about
# a person.
LONGEST = 330
LONGEST_OF_A_PERSON = 190

# What a listener has heard already by the time that the words begin.
_NEEDLESS = re.compile(r"^(?:an? |the |this )?(?:picture|image|illustration|drawing|photo\w*|view|scene)s?\b", re.I)
# Letters of a line of the script file.
WIDTH = 120
_END = re.compile(r"[.!?…][”’]?$")


def check_words(picture: Picture) -> None:
    """Raise `DrawingError` if a picture does not say in words what it shows, or says it in a way that cannot be told.

    Prints and tiles need no words: who uses them in a screen says there what they are.
    """
    match picture:
        case Place() | Illustration() | Woven():
            _check(picture_name(picture), "`shows`", picture.shows, LONGEST)
        case Cutout():
            _check(picture.name, "`shows`", picture.shows, LONGEST)
            if picture.goes:
                _check(picture.name, "`goes`", picture.goes, LONGEST)
                _check_different(picture.name, "`shows` and `goes`", {"shows": picture.shows, "goes": picture.goes})
        case Person():
            if picture.who not in PEOPLE and picture.who not in BIT_PARTS:
                raise DrawingError(f"{picture.name}: `who` is {picture.who!r}, and rules/cast.py has nobody of that id")
            _check_about(picture.name, "`looks`", picture.looks)
            for field, drawn, words in (
                ("poses_in_words", picture.poses, picture.poses_in_words),
                ("faces_in_words", picture.faces, picture.faces_in_words),
            ):
                _check_all(picture.name, field, drawn, words)


def _check_all(name: str, field: str, drawn: Iterable[str], words: Mapping[str, str]) -> None:
    """Refuse what is drawn and not said, said and not drawn, and two things that sound alike."""
    for what in drawn:
        if what not in words:
            raise DrawingError(f"{name}: `{field}` says nothing of {what!r}")
    for what, sentence in words.items():
        if what not in drawn:
            raise DrawingError(f"{name}: `{field}` speaks of {what!r}, which is not drawn")
        _check_about(name, f"`{field}`, {what!r}", sentence)
    _check_different(name, f"`{field}`", words)


def _check_different(name: str, where: str, words: Mapping[str, str]) -> None:
    said: dict[str, str] = {}
    for what, sentence in words.items():
        other = said.setdefault(sentence.casefold(), what)
        if other != what:
            raise DrawingError(f"{name}: {where} says the same of {other!r} and {what!r}: {sentence!r}")


def _check_about(name: str, where: str, sentence: str) -> None:
    """A sentence about somebody: it names them by {name}, so that nobody is named before they are known."""
    _check(name, where, sentence, LONGEST_OF_A_PERSON, slots=("name",))
    if "{name}" not in sentence:
        raise DrawingError(f"{name}: {where} has to say {{name}} where the name stands: {sentence!r}")
    if re.search(r"\{name\}[’']", sentence):
        raise DrawingError(f"{name}: {where} has “{{name}}’s”, which reads badly with “the girl with the rules”")


def _check(name: str, where: str, words: str, longest: int, slots: tuple[str, ...] = ()) -> None:
    if not words.strip():
        raise DrawingError(f"{name}: {where} is empty; say in words what is to be seen")
    try:
        found = {slot for _, slot, _, _ in string.Formatter().parse(words) if slot is not None}
    except ValueError as error:
        raise DrawingError(f"{name}: {where} has a brace too many or too few: {words!r}") from error
    if found - set(slots):
        raise DrawingError(f"{name}: {where} has {{{min(found - set(slots))}}}, for which nothing can be put in")
    if "[" in words or "]" in words:
        raise DrawingError(f"{name}: {where} has square brackets, which the game would take for its own: {words!r}")
    if words != words.strip() or "\n" in words or "  " in words:
        raise DrawingError(f"{name}: {where} has blanks or line breaks that nobody hears: {words!r}")
    if not _END.search(words):
        raise DrawingError(f"{name}: {where} is no whole sentence: {words!r}")
    if '"' in words or "'" in words:
        raise DrawingError(f"{name}: {where} has straight quotes; use ’ “ ”: {words!r}")
    if _NEEDLESS.match(words):
        raise DrawingError(f"{name}: {where} begins by saying that it is a picture; begin with what is seen: {words!r}")
    if len(words) > longest:
        raise DrawingError(f"{name}: {where} has {len(words)} letters; {longest} are the most that one listens to")


def check_palettes() -> None:
    """Raise `DrawingError` if a palette does not say in words how a page looks in it."""
    for palette in PALETTES.values():
        for field, words in (("comes", palette.comes), ("merges", palette.merges)):
            _check(f"rules/palettes.py: {palette.id}", f"`{field}`", words, LONGEST)


HEAD = """\
## What the pictures show, in words, for those who don't see them. Written by `./bedtime pictures` from what each master
## says of itself (images/) and each palette (rules/palettes.py): change it there.

init -76 python:
"""


def script(pictures: Iterable[Picture]) -> bytes:
    """Return the words of these pictures and of all palettes as the script file that the game reads."""
    named = sorted(pictures, key=picture_name)
    lines = [HEAD, "    # Places, full pages and things: what they show."]
    lines.append("    PICTURES_IN_WORDS = {")
    for picture in named:
        if isinstance(picture, Place | Illustration | Woven | Cutout):
            lines += _entry(8, picture_name(picture), picture.shows)
    lines += [
        "    }",
        "",
        "    # Things that the script takes away again: what is said then.",
        "    THINGS_THAT_GO = {",
    ]
    for picture in named:
        if isinstance(picture, Cutout) and picture.goes:
            lines += _entry(8, picture.name, picture.goes)
    lines += ["    }", "", "    # People, by the name of their pictures.", "    PEOPLE_IN_WORDS = {"]
    for picture in named:
        if isinstance(picture, Person):
            lines += _of_person(picture)
    lines += ["    }", "", "    # By palette: the page takes on its inks, and another dream's come in from the right."]
    for table, field in (("INKS_IN_WORDS", "comes"), ("MERGING_IN_WORDS", "merges")):
        lines.append(f"    {table} = {{")
        for palette in PALETTES.values():
            lines += _entry(8, palette.id, getattr(palette, field))
        lines.append("    }")
    return ("\n".join(lines) + "\n").encode()


def _of_person(person: Person) -> Iterator[str]:
    yield f"        {_quoted(person.name)}: {{"
    yield f'            "who": {_quoted(person.who)},'
    yield from _entry(12, "looks", person.looks)
    for table, drawn, words in (
        ("poses", person.poses, person.poses_in_words),
        ("faces", person.faces, person.faces_in_words),
    ):
        yield f'            "{table}": {{'
        for what in drawn:
            yield from _entry(16, what, words[what])
        yield "            },"
    yield "        },"


def _entry(indent: int, key: str, words: str) -> Iterator[str]:
    """Yield the lines of `"key": _("words"),`; long words go over several, which are one string again in the game."""
    blank = " " * indent
    whole = f"{blank}{_quoted(key)}: _({_quoted(words)}),"
    if len(whole) < WIDTH:
        yield whole
        return
    yield f"{blank}{_quoted(key)}: _("
    for part in textwrap.wrap(words, WIDTH - indent - 8, drop_whitespace=False, break_on_hyphens=False):
        yield f"{blank}    {_quoted(part)}"
    yield f"{blank}),"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
