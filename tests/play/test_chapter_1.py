"""Chapter 1 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

What only its end may say is said there and nowhere else.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game_runs import QUIT, Game, back, begin_at, load, read_lines, read_to, run, save, wait_for

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "game" / "story" / "01_the_update"

# The first words of what is chosen at each of the fourteen menus.
TELLINGS = {
    "connected": (
        "Make a rule: she shouts her floor, he listens",
        "Let the children sink at half the speed",
        "Ask the boy what else he saw",
        "Type: knock, once for every floor",
        "Cover the telephone, and tell Jordan",
        "Leave the wall, and see to Jordan",
        "Take him along, at Mira’s pace",
        "Let him go first, since he’s late",
        "Ask him his name",
        "Say nothing, and stand where he wasn’t",
        "Sit on the floor with the two of them",
        "Ask Mira for the line she left out",
        "Give Elara the one that he wanted",
        "Sit still while she says it",
    ),
    "awake": (
        "Promise that Mum’s home when she wakes up",
        "Keep somebody on the night line till three",
        "Leave the stair open, for her to come up",
        "Type that it’s only a dream",
        "Tell him it’s green across the board",
        "Stay on the line, and ask him nothing",
        "Give Jordan the two minutes",
        "Hold him to the rule",
        "Go straight down, she’s ten minutes ahead",
        "Say it was nothing, and he was next door",
        "Stand at the front door and wait for them",
        "Own up that some of it wasn’t so",
        "Give Elara the one that he wanted",
        "Sit still while she says it",
    ),
    "severed": (
        "Tell her nobody has, and it’s an hour longer",
        "Make Jordan eat something first",
        "Shut it, and say whose stair it was",
        "Type that nobody knows how deep she is",
        "Tell him that each try has sent her down",
        "Tell the boy to keep hold of her hand",
        "Leave him, and keep to Mira’s time",
        "Let him go first, since he’s late",
        "Ask him his name",
        "Say how long it was: forty minutes",
        "Stand at the front door and wait for them",
        "Put his own shoes in her row",
        "Tell Mira that she’s stopping for breakfast",
        "Tell her one of his own first",
    ),
}
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I was at the baths.",
    "awake": "I fold the top of the paper bag over. He does. Theo folds it over, twice, and presses it flat.",
    "severed": "He asks if she’d like tea, and has the tap on before she’s said.",
}
# Told to its end, it comes to the doors again.
AT_THE_DOORS = "I’ll go along the beds again. Press when I get to one."
KEPT_AT = "You sounded taller."


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(game: Game, ending: str) -> None:
    choices = list(TELLINGS[ending])
    until = game.play(begin_at("chapter_1"), read_to(KEPT_AT), save(), QUIT, choose=choices)
    taken = until.choices
    assert taken == choices[:6]
    rest = game.play(
        wait_for("main_menu"),
        load(),
        read_lines(3),
        back(2),
        read_to(AT_THE_DOORS),
        run("[one.outcome.ending.value for one in book.told]"),
        QUIT,
        choose=choices[6:],
    )
    assert rest.choices == choices[6:]
    assert rest.values[-1] == repr([ending])
    heard = rest.lines
    assert "Did you brush." in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


def narration() -> list[tuple[str, str]]:
    """Every line of the chapter's scripts that nobody in it says, with its file."""
    found = []
    for path in sorted(STORY.glob("*.rpy")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if told := re.match(r'\s*"(.*)"$', line):
                found.append((path.stem, re.sub(r"“[^”]*”", "", told[1])))
    return found


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = [(file, line) for file, line in narration() if re.search(r"\b(I|me|my|mine|we|us|our)\b", line)]
    # The slip that is mended, and what Theo has never told.
    assert {file for file, _line in said} == {"six_oclock_which_is_seven"}
    assert [line for _file, line in said] == [
        OWN_LINES["awake"],
        OWN_LINES["connected"],
        "It was after closing, and there were four of us, and we’d got the lights off. My phone was in a locker. I ran "
        "home in my socks. I said that I’d been in the next room, and nobody looked at my hair.",
        "That’s it. That’s where I was.",
    ]


def test_the_teller_speaks_to_the_listener_six_times_at_most_and_briefly() -> None:
    told = [
        re.findall(r'^\s*remark "(.*)"$', path.read_text(encoding="utf-8"), re.MULTILINE)
        for path in STORY.glob("*.rpy")
    ]
    remarks = [one for lines in told for one in lines]
    # Three of them are the same remark in three endings.
    assert len(remarks) - 2 <= 6
    assert all(len(re.findall(r"[.?!](?:\s|$)", one)) <= 2 for one in remarks)
