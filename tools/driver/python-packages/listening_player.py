"""Plays the game as somebody does who cannot see it: by what self-voicing says, and by a few keys.

A plan with ``"player": "listening"`` is played by it, instead of by the scripted player. The listener is given the
strings that Ren'Py hands to its voice and nothing else: it looks into no screen and no variable. It knows the keys
that the Help page names, and what it is told on the way. Its plan: ``{"errands": {LINE: NAME}, "choices": [N, ...]}``.
N is which of the things is chosen, from 0 and in the order in which they are heard (when the list is over: the first);
LINE is how many lines are heard before the listener goes on an errand, or words of the line at which it does:

    save        keep a place in the first empty one
    load        go back to the place that has a name
    history     listen to the last three lines in the history
    setting     turn a setting over and listen to what it is then
    quit        leave; otherwise it listens to the end

The record has what was heard (``heard``), what was pressed (``pressed``), and, written down by a witness that tells the
listener nothing, what was told and shown (``told``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

from scripted_player import Player

# Ticks without a word after which a key has said all that it will say. The game's loop takes one event a tick, so this
# holds on slow machines too.
QUIET = 12
# Keys that say nothing, one after the other, after which the listener gives up.
LOST = 25

ASKED = re.compile(r"(\d+) things to choose from|(\d+) doors")

# A step of the listener: it presses a key and is sent all that was said then, as one string.
Listening = Generator[str, str, None]


def says(said: str, wanted: str) -> bool:
    """Whether one of the things that were said, which colons part, begins with the wanted words."""
    return any(part.strip().startswith(wanted) for part in said.split(": "))


class LostError(Exception):
    """The listener does not find its way; the message says what was wanted."""


class ListeningPlayer(Player):
    """Somebody who hears the game."""

    def __init__(self, renpy: Any, store: Any, plan: dict[str, Any], record: Path) -> None:
        super().__init__(renpy, store, {"steps": [], **plan}, record)
        self.errands: dict[str, str] = dict(plan.get("errands", {}))
        self.choices: list[int] = list(plan.get("choices", []))
        self.said_now: list[str] = []
        self.quiet = 0
        self.listening = self.listen()
        self.next_key: str | None = None
        self.kept = ""

    # ------------------------------------------------------------------------------------------ ears and fingers

    def prepare(self) -> None:
        """Take the voice's place, and put a witness beside the history."""
        super().prepare()
        config = self.renpy.config
        config.tts_function = self.hear
        # Nobody looks: no picture is drawn, measured or fetched in advance.
        config.layer_transforms["master"] = [lambda page: self.store.Null()]
        config.all_character_callbacks.remove(self.store.look_at_speaker)
        config.predict_statements = 0
        config.predict_screens = False
        config.history_callbacks.append(self.witness)
        self.next_key = next(self.listening)

    def hear(self, words: str) -> None:
        """What the voice is given to say (config.tts_function)."""
        if words.strip():
            self.said_now.append(words)
            self.quiet = 0
            self.write(event="heard", what=words)

    def tick(self) -> Any:
        """Press the next key as soon as it has gone quiet."""
        self.renpy.game.interface.check_background_screenshot()
        self.quiet += 1
        if self.quiet < QUIET:
            return None
        self.quiet = 0
        if self.next_key is not None:
            key, self.next_key = self.next_key, None
            self.write(event="pressed", key=key)
            self.said_now.clear()
            self.press(key)
            return None
        said = " ".join(self.said_now)
        try:
            self.next_key = self.listening.send(said)
        except StopIteration:
            return self.finish()
        except LostError as lost:
            self.write(event="stuck", step={"do": "listen"}, offered=[str(lost)], screens=self.shown_screens())
            self.record.close()
            os._exit(4)
        return None

    def witness(self, line: Any) -> None:
        """Write down what is told and shown. The listener never reads it."""
        if line.kind != "current":
            shown = {}
            for tag in self.renpy.get_showing_tags("master"):
                shown[tag] = list(self.renpy.get_attributes(tag, "master") or ())
            self.write(event="told", kind=line.kind, who=line.who, what=line.what, shown=shown)

    # ------------------------------------------------------------------------------------------------- the mind

    def listen(self) -> Listening:
        """The way from the cover to the end."""
        said = yield "v"
        if not says(said, "Begin"):
            yield from self.go_to("Begin")
        said = yield "RETURN"
        lines = silent = 0
        while not says(said, "Begin") and not says(said, "Continue"):
            silent = 0 if said else silent + 1
            if silent > LOST:
                raise LostError("nothing was to be heard any more")
            asked = ASKED.search(said)
            if asked:
                said = yield from self.choose(int(asked[1] or asked[2]), "DOWN" if asked[1] else "RIGHT")
                continue
            lines += bool(said)
            errand = self.errand_at(lines, said)
            if errand == "quit":
                return
            if errand is not None:
                said = yield from getattr(self, "errand_" + errand)()
                self.write(event="errand", name=errand)
                continue
            said = yield "RETURN"

    def errand_at(self, lines: int, said: str) -> str | None:
        """The errand to go on after so many lines, or at a line with these words; None if there is none."""
        for when in self.errands:
            if when == str(lines) or (not when.isdigit() and when in said):
                return self.errands.pop(when)
        return None

    def go_to(self, wanted: str, *keys: str) -> Generator[str, str, str]:
        """Press arrow keys until something is said that has the wanted words; return what was said.

        Each key is pressed until it leads no further, then the next.
        """
        ways = keys or ("DOWN", "UP", "RIGHT", "LEFT")
        way, met = 0, set()
        for _ in range(3 * LOST):
            said = yield ways[way % len(ways)]
            if says(said, wanted):
                return said
            if not said or (ways[way % len(ways)], said) in met:
                way += 1
            met.add((ways[way % len(ways)], said))
        raise LostError(f"{wanted!r} was not to be heard")

    def choose(self, number: int, key: str) -> Generator[str, str, str]:
        """Listen to all that can be chosen, go back to one of it, and take it."""
        back = {"DOWN": "UP", "RIGHT": "LEFT"}[key]
        heard: list[str] = []
        silent = 0
        while len(heard) < number:
            said = yield key
            if said and said not in heard:
                heard.append(said)
            silent = 0 if said else silent + 1
            if silent > 3:
                raise LostError(f"of {number} things to choose from only {heard} were to be heard")
        place = self.choices.pop(0) if self.choices else 0
        self.write(event="options", heard=heard, chosen=heard[place])
        for _ in range(number - 1 - place):
            yield back
        return (yield "RETURN")

    # ------------------------------------------------------------------------------------------------- errands

    def page(self, name: str) -> Generator[str, str, str]:
        """Open the menu, and a page of it by its name."""
        yield "ESCAPE"
        yield from self.go_to(name, "RIGHT", "DOWN", "UP")
        return (yield "RETURN")

    def errand_save(self) -> Generator[str, str, str]:
        """Keep the place in an empty one, and listen to what is there then."""
        yield from self.page("Save")
        said = yield from self.go_to("Place", "UP", "RIGHT", "DOWN")
        if "empty" not in said:
            raise LostError(f"an empty place was wanted, and there is {said!r}")
        self.kept = yield "RETURN"
        return (yield "ESCAPE")

    def errand_load(self) -> Generator[str, str, str]:
        """Go back to the place that was kept."""
        yield from self.page("Load")
        said = ""
        for _ in range(LOST):
            # Beside the place there is a way to delete it, which names it too.
            if said.startswith(self.kept.split(".")[0]):
                break
            said = yield "UP"
        question = yield "RETURN"
        if "?" not in question:
            raise LostError(f"nothing was asked before a place was gone to: {question!r}")
        yield from self.go_to("Yes", "LEFT", "RIGHT")
        return (yield "RETURN")

    def errand_history(self) -> Generator[str, str, str]:
        """Listen to three lines in the history."""
        yield from self.page("History")
        heard: list[str] = []
        while sum("Go back to this line." in said for said in heard) < 3:
            heard.append((yield "UP"))
            if len(heard) > LOST:
                raise LostError("no three lines of the history were to be heard")
        self.write(event="history", heard=heard)
        return (yield "ESCAPE")

    def errand_setting(self) -> Generator[str, str, str]:
        """Turn a setting over."""
        yield from self.page("Preferences")
        yield from self.go_to("Pictures", "RIGHT", "UP")
        yield "RETURN"
        before = yield from self.go_to("Pictures hold still", "DOWN")
        after = yield "RETURN"
        self.write(event="setting", before=before, after=after)
        return (yield "ESCAPE")
