"""Plays the game by a plan, inside the real engine, and writes down what it met.

The plan is a JSON file named by BEDTIME_PLAN; the record is a file of JSON lines named by BEDTIME_RECORD.
A plan: ``{"steps": [...], "policy": {...}, "own_error_page": false, "preferences": {...}}``; with ``"stay": true``
the game goes on in the person's hands when the steps are over, otherwise it quits. With ``"first_start": true`` the
questions of the first start are asked. Steps are done in order, each when the game is where it can be done:

    {"do": "begin", "from": LABEL?}         start a telling from the main menu
    {"do": "read", "until": {...}}          read and choose by the policy until a condition holds:
                                            {"line": TEXT} {"lines": N} {"menu": true} {"scene": ID} {"end": true}
                                            {"choices_left": 0}, when a list of choices is used up
    {"do": "choose", "caption": TEXT}       choose this option of the menu that is open
    {"do": "save"|"load", "slot": NAME}     renpy.save, renpy.load
    {"do": "rollback", "times": N}          N checkpoints back
    {"do": "wait", "screen": NAME}          until the screen is shown ("not": true, until it is not)
    {"do": "until", "code": PYTHON}         until this expression is true in the store
    {"do": "key", "key": "RETURN"}          a key press in the engine's own event queue
    {"do": "click", "on": TEXT}             a mouse click on the focusable that speaks TEXT (see below)
    {"do": "shot", "file": PATH}            what the window shows, as PNG
    {"do": "film", "folder": FOLDER|None}   from now on keep every frame as PNG, named by its millisecond; None: stop
    {"do": "focus"}                         write down what is focused and what can be
    {"do": "walk_focus"}                    walk over the screen by the four arrow keys; write down what was reached
    {"do": "run", "code": PYTHON}           run it in the store; an expression's value is written down
    {"do": "quit"}

and what hands do, in hand_steps.py.

What a focusable "speaks" is what self-voicing would say of it. A policy: ``{"choose": "first"|"last"|"random"|
"list", "seed": N, "list": [CAPTION, ...]}``. With ``"capture": FOLDER`` every line is also kept as a picture.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

from hand_steps import HandSteps

# As rules/stage.py has them, which small games of tests have not.
MENU_SCREENS = ("choice", "landing", "looking")
ARROWS = ("DOWN", "RIGHT", "UP", "LEFT")
PATIENCE = 30.0  # seconds in which something has to happen


class PlanError(Exception):
    """The plan asks for something that the game does not offer; what is offered is in the message."""


class Player(HandSteps):
    """Does the steps of a plan, one tick at a time."""

    def __init__(self, renpy: Any, store: Any, plan: dict[str, Any], record: Path) -> None:
        self.renpy = renpy
        self.store = store
        self.plan = plan
        self.steps: list[dict[str, Any]] = list(plan["steps"])
        self.policy = plan.get("policy", {"choose": "first"})
        self.random = random.Random(self.policy.get("seed", 0))
        self.listed: list[str] = list(self.policy.get("list", []))
        self.capture = plan.get("capture")
        self.record = record.open("a", encoding="utf-8")
        self.began = time.monotonic()
        self.lines = 0
        self.lines_in_step = 0
        self.shots = 0
        self.waited_again = False
        self.film: Path | None = None
        self.film_began = 0.0
        self.speed = 0
        self.asked_before: bool | None = None
        self.step_since: float | None = None
        self.hold_until = 0.0
        self.settling: tuple[Any, int] = (None, 0)
        self.walk: dict[str, dict[str, str]] = {}
        self.stepped: tuple[str, str] | None = None
        self.last_arrow = ARROWS[0]
        self.lost = 0

    @classmethod
    def from_environment(cls, renpy: Any, store: Any) -> Player | None:
        """The player that the environment asks for, or None (lint and compile have none)."""
        plan = os.environ.get("BEDTIME_PLAN")
        if not plan:
            return None
        asked = json.loads(Path(plan).read_text("utf-8"))
        if asked.get("player") == "listening":
            import listening_player

            cls = listening_player.ListeningPlayer
        return cls(renpy, store, asked, Path(os.environ["BEDTIME_RECORD"]))

    # ------------------------------------------------------------------------------------------- preparation

    def prepare(self) -> None:
        """Set the engine up for fast, repeatable play; called in init."""
        config, preferences = self.renpy.config, self.store.preferences
        window = os.environ.get("BEDTIME_WINDOW")
        if window:
            width, height = window.split("x")
            preferences.physical_size = (int(width), int(height))
            preferences.fullscreen = False
        self.speed = preferences.text_cps
        preferences.text_cps = 0
        preferences.transitions = 0
        # A player of the book for years; the first start is a plan's own wish.
        self.asked_before = self.store.persistent.first_questions_asked
        self.store.persistent.first_questions_asked = not self.plan.get("first_start")
        for name, value in self.plan.get("preferences", {}).items():
            setattr(preferences, name, value)
        if os.environ.get("BEDTIME_PRESS") == "off":
            # Plates are then shown as they are: false colours, and several times as fast under software OpenGL.
            config.layer_transforms.pop("master", None)
        config.developer = False
        config.quit_action = None
        if not self.plan.get("own_error_page"):
            config.exception_handler = self.failed
        self.write(event="ready")

    def failed(self, short: str, full: str, traceback_file: str) -> bool:
        """Write an exception of the game down and end the process with code 3."""
        self.write(event="error", short=short, full=full)
        self.record.close()
        sys.stdout.flush()
        os._exit(3)

    # ------------------------------------------------------------------------------------------------ record

    def write(self, **entry: Any) -> None:
        """Add one line to the record; whatever is written is progress, so that the step's patience begins anew."""
        self.step_since = None
        entry["seconds"] = round(time.monotonic() - self.began, 3)
        self.record.write(json.dumps(entry, ensure_ascii=False, default=repr) + "\n")
        self.record.flush()

    def state(self) -> dict[str, Any]:
        """Everything that the story remembers, in a form that can be compared between processes."""
        rules = getattr(self.store, "rules", None)
        names = [one.name for one in rules.facts.FACTS] if rules else []
        return {
            "facts": {name: repr(getattr(self.store.fact, name)) for name in names},
            "night": repr(getattr(self.store, "night", None)),
            "book": repr(getattr(self.store, "book", None)),
            "scene": getattr(self.store, "scene_id", None),
        }

    # ------------------------------------------------------------------------------------------------- looks

    def screen(self, *names: str) -> Any:
        """The first of these screens that is shown, or None."""
        for name in names:
            found = self.renpy.get_screen(name)
            if found is not None:
                return found
        return None

    def focusables(self) -> list[tuple[str, Any]]:
        """What can take focus, each with what self-voicing would say of it."""
        out = []
        for focus in self.renpy.display.focus.focus_list:
            # A frame that scrolls takes the pointer that draws it, and is nothing to choose.
            if focus.x is None or focus.screen is None or hasattr(focus.widget, "yadjustment"):
                continue
            if getattr(focus.screen, "screen_name", ("",))[0] == "_scripted_player":
                continue
            spoken = self.spoken(focus.widget)
            if spoken is not None:
                out.append((spoken, focus))
        return out

    def spoken(self, widget: Any) -> str | None:
        """What self-voicing would say of a widget; None for the line itself, which is no button."""
        try:
            return str(widget._tts_all() or "").strip()
        except self.renpy.display.tts.TTSRoot:
            return None

    def shot(self, path: str) -> None:
        """Keep what the window shows."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self.renpy.screenshot(path)

    def in_transition(self) -> bool:
        """Whether one picture is still giving way to the next. (A tick comes only after the first drawing.)"""
        return bool(self.renpy.display.interface.ongoing_transition)

    def settled(self, key: Any, frames: int = 5) -> bool:
        """True when the same thing has been drawn `frames` times: nothing moves in or out any more."""
        seen, count = self.settling
        self.settling = (key, count + 1 if seen == key and not self.in_transition() else 1)
        if self.settling[1] >= frames:
            return True
        self.renpy.restart_interaction()
        return False

    # -------------------------------------------------------------------------------------------------- tick

    def tick(self) -> Any:
        """Called every millisecond while the game waits; what it returns ends the interaction."""
        # The engine takes an autosave's picture when its queue of events is empty, which our timer never lets it be.
        self.renpy.game.interface.check_background_screenshot()
        now = time.monotonic()
        if self.film is not None:
            self.shot(str(self.film / f"{round((now - self.film_began) * 1000):06d}.png"))
        if now < self.hold_until:
            return None
        if not self.steps:
            return self.finish() if not self.plan.get("stay") else self.hand_over()
        step = self.steps[0]
        if self.step_since is None:
            self.step_since = now
        if now - self.step_since > step.get("patience", PATIENCE):
            spoken = [text for text, _ in self.focusables()]
            self.write(event="stuck", step=step, offered=spoken, screens=self.shown_screens(), says=self.said())
            self.record.close()
            os._exit(4)
        return getattr(self, "do_" + step["do"])(step)

    def said(self) -> str | None:
        """The line on screen, if there is one."""
        say = self.screen("say")
        return str(say.scope["what"]) if say else None

    def shown_screens(self) -> list[str]:
        """The names of the screens that are shown, on all layers."""
        context = self.renpy.game.context()
        names = []
        for layer in self.renpy.config.layers:
            for entry in context.scene_lists.layers.get(layer, []):
                name = getattr(entry.displayable, "screen_name", None)
                if name:
                    names.append(name[0])
        return names

    def done(self, **entry: Any) -> None:
        """The step at hand is done; go to the next."""
        step = self.steps.pop(0)
        self.step_since = None
        self.lines_in_step = 0
        self.write(event="done", do=step["do"], **entry)

    def finish(self) -> None:
        """The plan is over: leave, in the way a player would."""
        self.write(event="end", lines=self.lines, renderer=self.renpy.get_renderer_info().get("renderer"))
        self.steps = [{"do": "quit"}]
        self.renpy.quit()

    def hand_over(self) -> None:
        """The plan is over and the person goes on from here."""
        self.write(event="stay")
        self.store.persistent.first_questions_asked = self.asked_before
        self.hold_until = float("inf")
        self.store.preferences.text_cps = self.speed
        self.store.preferences.transitions = 2

    # ------------------------------------------------------------------------------------------------- steps

    def do_begin(self, step: dict[str, Any]) -> Any:
        if self.screen("main_menu") is None:
            return None
        self.done()
        action = self.store.Start(step["from"]) if step.get("from") else self.store.Start()
        return action()

    def do_read(self, step: dict[str, Any]) -> Any:
        until = step["until"]
        menu = self.screen(*MENU_SCREENS)
        if menu is not None:
            if until.get("menu") or (until.get("end") and self.nothing_left(menu)):
                self.done()
                return None
            return self.choose(menu)
        if self.screen("main_menu") is not None:
            if until.get("end"):
                self.done()
                return None
            raise PlanError(f"the story ended before {until!r}")
        if self.screen("content_note") is not None:
            # What is said before a story is read and left.
            self.write(event="note")
            return "on"
        if self.screen("closing_credits") is not None:
            # So is what comes after the last line.
            self.write(event="credits")
            return True
        say = self.screen("say")
        if say is None:
            if self.screen("error_page", "mishap", "confirm") is not None:
                raise PlanError(f"a page stands in the way: {self.shown_screens()}")
            return None
        what = say.scope["what"]
        if self.capture and self.in_transition():
            return None
        reached = (
            until.get("line") == what
            or (until.get("scene") and until["scene"] == self.store.scene_id)
            or (until.get("choices_left") == 0 and not self.listed)
            or (until.get("lines") is not None and self.lines_in_step >= until["lines"])
        )
        if reached:
            self.write(event="line", who=say.scope.get("who"), what=what, state=self.state(), here=True)
            self.done()
            return None
        self.lines += 1
        self.lines_in_step += 1
        upper = self.screen("multiple_say")
        if upper is not None:
            # The upper of two lines that are shown at once.
            self.lines += 1
            self.lines_in_step += 1
            self.write(
                event="line", who=upper.scope.get("who"), what=upper.scope["what"], state=self.state(), above=True
            )
        self.write(
            event="line",
            who=say.scope.get("who"),
            what=what,
            state=self.state(),
            at=self.renpy.get_filename_line(),
            seen=bool(self.renpy.is_seen(True)),
            **self.captured(),
        )
        return True

    def nothing_left(self, menu: Any) -> bool:
        """Whether this is the Landing and every story that is written has been told: only tellings again are left."""
        if self.screen("landing") is None:
            return False
        return all(item.kwargs.get("state") != "open" for item in menu.scope["items"])

    def captured(self) -> dict[str, Any]:
        """Keep a picture of the line if the plan wants them; says which, and what is shown in it."""
        if not self.capture:
            return {}
        self.shots += 1
        name = f"{self.shots:04d}.png"
        self.shot(str(Path(self.capture) / name))
        shown = sorted(self.renpy.get_showing_tags("master"))
        pictures = [" ".join((tag, *(self.renpy.get_attributes(tag) or ()))) for tag in shown]
        return {"picture": name, "pictures": pictures}

    def choose(self, menu: Any) -> Any:
        items = [item for item in menu.scope["items"] if item.action]
        if self.capture and self.in_transition():
            return None
        if not items:
            raise PlanError("a menu without a live option")
        captions = [item.caption for item in items]
        how = self.policy["choose"]
        # On the Landing they go on to what hasn't been told yet, or they would never come to an end.
        fresh = [at for at, item in enumerate(items) if item.kwargs.get("state") != "told"] or list(range(len(items)))
        if how == "first":
            index = fresh[0]
        elif how == "last":
            index = fresh[-1]
        elif how == "random":
            index = self.random.choice(fresh)
        elif how == "list":
            if not self.listed:
                raise PlanError(f"the telling has no choice left for: {captions}")
            wanted = self.listed.pop(0)
            if wanted not in captions:
                raise PlanError(f"the telling wants {wanted!r}; the menu has: {captions}")
            index = captions.index(wanted)
        else:
            raise PlanError(f"unknown policy {how!r}: first, last, random, list")
        self.write(event="choice", chosen=captions[index], options=captions, **self.captured())
        return items[index].action()

    def do_choose(self, step: dict[str, Any]) -> Any:
        menu = self.screen(*MENU_SCREENS)
        if menu is None:
            return None
        for item in menu.scope["items"]:
            if item.caption == step["caption"] and item.action:
                self.done(chosen=item.caption)
                return item.action()
        raise PlanError(f"no option {step['caption']!r}; the menu has: {[i.caption for i in menu.scope['items']]}")

    def do_save(self, step: dict[str, Any]) -> Any:
        self.done(slot=step["slot"], state=self.state())
        self.renpy.take_screenshot()
        self.renpy.save(step["slot"], extra_info=step.get("name", ""))

    def do_load(self, step: dict[str, Any]) -> Any:
        self.done(slot=step["slot"])
        self.renpy.load(step["slot"])

    def do_rollback(self, step: dict[str, Any]) -> Any:
        self.done()
        self.renpy.rollback(force=True, checkpoints=step.get("times", 1))

    def do_wait(self, step: dict[str, Any]) -> Any:
        shown = self.screen(step["screen"]) is not None
        if shown != bool(step.get("not")):
            self.done()

    def do_until(self, step: dict[str, Any]) -> Any:
        if eval(step["code"], vars(self.store)):
            self.done(code=step["code"])

    def do_pause(self, step: dict[str, Any]) -> Any:
        self.hold_until = time.monotonic() + step["seconds"]
        self.done()

    def do_key(self, step: dict[str, Any]) -> Any:
        self.press(step["key"], step.get("mod", 0))
        self.hold_until = time.monotonic() + 0.15
        self.done(key=step["key"])

    def press(self, name: str, mod: int = 0) -> None:
        """Put a key press and its release into the engine's own queue of events."""
        import pygame_sdl2 as pygame

        key = getattr(pygame, "K_" + name)
        text = self.renpy.test.testkey.code_to_unicode.get(key, "")
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=key, unicode=text, mod=mod, repeat=False, test=True))

    def focused(self) -> str | None:
        """What self-voicing would say of the thing that has the focus."""
        for text, focus in self.focusables():
            if focus.widget is self.renpy.display.focus.get_focused():
                return text
        return None

    def do_walk_focus(self, step: dict[str, Any]) -> Any:
        """Go from each thing that was reached by each arrow key, until all there is was reached or no edge is new."""
        here = self.focused()
        if self.stepped is not None and here is not None:
            before, key = self.stepped
            if here == before and not self.waited_again:
                # On a busy machine the key may not have been drawn yet: an edge that leads nowhere is looked at twice.
                self.waited_again = True
                self.hold_until = time.monotonic() + 0.1
                return None
            self.waited_again = False
            self.walk[before][key] = here
        self.stepped = None
        if here is None:
            # Nothing has the focus until a first key is pressed.
            self.lost += 1
            key = "DOWN"
        else:
            self.lost = 0
            self.walk.setdefault(here, {})
            everything = {text for text, _ in self.focusables() if text}
            key = None if everything <= set(self.walk) else self.way_on(here)
        if key is None or self.lost > 5:
            return self.walked()
        if here is not None:
            self.stepped = (here, key)
            self.last_arrow = key
            self.walk[here].setdefault(key, here)
        self.press(key)
        self.hold_until = time.monotonic() + 0.06
        return None

    def way_on(self, here: str) -> str | None:
        """The first key of the shortest way to something where a key was not tried yet; None if there is none.

        The key that led here goes first: a row is walked to its end before another way is tried.
        """
        if self.last_arrow not in self.walk[here]:
            return self.last_arrow
        ways: list[tuple[str, str | None]] = [(here, None)]
        met = {here}
        for place, first in ways:
            known = self.walk.get(place, {})
            for key in ARROWS:
                if key not in known:
                    return first or key
                if known[key] not in met:
                    met.add(known[key])
                    ways.append((known[key], first or key))
        return None

    def walked(self) -> None:
        """Write down what the walk reached, of what there is."""
        self.done(reached=sorted(self.walk), offered=sorted(text for text, _ in self.focusables()))
        self.walk, self.stepped, self.lost = {}, None, 0

    def do_click(self, step: dict[str, Any]) -> Any:
        offered = self.focusables()
        matching = [f for text, f in offered if text == step["on"]]
        matching = matching or [f for text, f in offered if text.startswith(step["on"])]
        matching = matching or [f for text, f in offered if text.endswith(step["on"])]
        if not matching:
            return None
        focus = matching[step.get("nth", 0)]
        if self.store.reach.show_whole(focus.widget):
            # It lay outside of what its frame shows: scrolled there, as one would by the wheel.
            return None
        x, y = int(focus.x + focus.w / 2), int(focus.y + focus.h / 2)
        self.renpy.test.testmouse.click_mouse(1, x, y)
        self.hold_until = time.monotonic() + 0.15
        self.done(on=step["on"])

    def do_focus(self, step: dict[str, Any]) -> Any:
        self.done(focused=self.focused(), offered=[text for text, _ in self.focusables()])

    def do_shot(self, step: dict[str, Any]) -> Any:
        if not self.settled(("shot", step["file"])):
            return None
        self.shot(step["file"])
        self.done(file=step["file"])

    def do_film(self, step: dict[str, Any]) -> Any:
        self.film = Path(step["folder"]) if step["folder"] else None
        self.film_began = time.monotonic()
        self.done()

    def do_run(self, step: dict[str, Any]) -> Any:
        # The step counts as done before it runs: what it starts (a load, a jump) may never come back here.
        try:
            code = compile(step["code"], "<plan>", "eval")
        except SyntaxError:
            self.done()
            exec(compile(step["code"], "<plan>", "exec"), vars(self.store))
            return None
        self.done()
        self.write(event="value", value=repr(eval(code, vars(self.store))))

    def do_quit(self, step: dict[str, Any]) -> Any:
        self.done()
        self.finish()
