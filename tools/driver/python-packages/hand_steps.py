"""Steps of the scripted player that are done with hands: one switch, a controller, a finger.

    {"do": "switch", "on": TEXT}            wait until the focus has come by itself to what speaks TEXT, and press the
                                            one key ("with": "click" clicks in a corner instead, "pad" presses A)
    {"do": "switch_read", "until": {...}}   go on by it until {"screen": NAME} is shown or {"line": TEXT} is told
    {"do": "switch_option", "number": N}    choose the option of that number (0) of the open menu, in the same way
    {"do": "press_switch"}                  press it now, whatever has the focus ("times": N, with no time between)
    {"do": "pad", "press": "a"}             a button of a controller pressed and let go ("axis": NAME, "to": -1|1: a
                                            stick moved and let go)
    {"do": "pad_to", "on": TEXT, ...}       such a press again and again until what speaks TEXT has the focus
    {"do": "arrows_to", "on": TEXT}         arrow keys (or, "with": "pad", those of a controller), towards where what
                                            speaks TEXT lies, until it has the focus; then Return, or A
                                            ("press": false presses neither)
    {"do": "tap", "on": TEXT}               a finger laid on the focusable that speaks TEXT and lifted
    {"do": "swipe", "way": [[X, Y], ...]}   a finger drawn over these points of the page
    {"do": "move", "to": [X, Y]}            the pointer moved to a point of the page
    {"do": "until", "code": PYTHON}         until an expression of the store is true
    {"do": "sizes"}                         write down the size of everything that can be chosen, and whether it is seen
    {"do": "spoken"}                        write down what self-voicing would say of what has the focus, and whether it
                                            is seen whole

TEXT is the beginning of the words, or their end; a row of things counts for each of its things.
"""

from __future__ import annotations

import time
from typing import Any

TOUCH_MOUSE = 4294967295

# In SDL's order.
PAD_BUTTONS = (
    *("a", "b", "x", "y", "back", "guide", "start", "leftstick", "rightstick"),
    *("leftshoulder", "rightshoulder", "dpup", "dpdown", "dpleft", "dpright"),
)
PAD_AXES = ("leftx", "lefty", "rightx", "righty", "lefttrigger", "righttrigger")


class HandSteps:
    """Mixed into the scripted player; what it takes from there is declared here."""

    renpy: Any
    store: Any
    hold_until: float

    def focusables(self) -> list[tuple[str, Any]]:
        raise NotImplementedError

    def press(self, name: str, mod: int = 0) -> None:
        raise NotImplementedError

    def done(self, **entry: Any) -> None:
        raise NotImplementedError

    def write(self, **entry: Any) -> None:
        raise NotImplementedError

    # ------------------------------------------------------------------------------------------------ one switch

    def do_switch(self, step: dict[str, Any]) -> Any:
        switch, focus = self.store.one_switch, self.renpy.display.focus
        if not switch.goes():
            return None
        said, wanted = self.said_of_focus(), step["on"]
        if focus.get_focused() is self.store.switch_mark and switch.now.kind == "row":
            in_row = [self.store.what_is_heard(one.widget) for one in switch.now.things]
            if not any(words.startswith(wanted) or words.endswith(wanted) for words in in_row):
                self.let_time_pass()
                return None
            # Into the row; the step goes on with what stands in it.
            self.press_one_key(step)
            return None
        if switch.is_busy() or switch.begun != switch.interactions:
            return None
        if not said or not (said.startswith(wanted) or said.endswith(wanted)):
            self.let_time_pass()
            return None
        self.press_one_key(step)
        self.done(on=wanted, said=said)
        return None

    def let_time_pass(self) -> None:
        """The seconds that the focus stays where it is are over: it goes on by itself with the next event.

        So a step needs no pace that a busy machine could miss, and a round takes no longer than its drawing.
        """
        if self.store.one_switch.due is not None:
            self.store.one_switch.due = 0.0

    def press_one_key(self, step: dict[str, Any]) -> None:
        """The one key; or a click in a corner of the page, or A on a controller."""
        how = step.get("with", "key")
        if how == "click":
            self.finger(1, 1, "down", touch=False)
            self.finger(1, 1, "up", touch=False)
        elif how == "pad":
            self.pad_button("a")
        else:
            self.press("SPACE")
        self.hold_until = time.monotonic() + 0.05

    def do_switch_read(self, step: dict[str, Any]) -> Any:
        until, switch = step["until"], self.store.one_switch
        say = self.renpy.get_screen("say")
        line = str(say.scope["what"]) if say else None
        if self.renpy.get_screen(until.get("screen", "")) or (line is not None and line == until.get("line")):
            self.done(line=line)
            return None
        # Each line is gone on from once, when the focus has come to the words.
        if switch.interactions == step.get("pressed") or switch.begun != switch.interactions or switch.is_busy():
            return None
        if self.said_of_focus() == "Go on":
            step["pressed"] = switch.interactions
            self.write(event="gone_on", what=line)
            self.press_one_key(step)
        else:
            self.let_time_pass()
        return None

    def do_switch_option(self, step: dict[str, Any]) -> Any:
        menu = self.renpy.get_screen("choice")
        if menu is not None:
            step["do"], step["on"] = "switch", str(menu.scope["items"][step.get("number", 0)].caption)

    def do_press_switch(self, step: dict[str, Any]) -> Any:
        for _ in range(step.get("times", 1)):
            self.press_one_key(step)
        self.done()

    def said_of_focus(self) -> str | None:
        """What self-voicing would say of what has the focus."""
        focused = self.renpy.display.focus.get_focused()
        return None if focused is None else str(self.store.what_is_heard(focused))

    def do_spoken(self, step: dict[str, Any]) -> Any:
        # A frame follows the focus with the next drawing or two.
        tries = step.setdefault("tries", [0])
        tries[0] += 1
        if not self.seen_whole() and tries[0] < 12:
            self.hold_until = time.monotonic() + 0.05
            self.renpy.restart_interaction()
            return
        self.done(said=self.said_of_focus(), seen=self.seen_whole())

    def seen_whole(self) -> bool:
        """Whether all of what has the focus lies within the page, and within what its frame shows."""
        focused = self.renpy.display.focus.get_focused()
        for one in self.renpy.display.focus.focus_list:
            if one.widget is focused and one.x is not None and one.x is not False:
                home = self.store.reach.homes.get(id(focused))
                top, foot = (home.y, home.y + home.h) if home else (0, 1080)
                return bool(top - 1 <= one.y and one.y + one.h <= foot + 1)
        return False

    # ------------------------------------------------------------------------------------------------ controller

    def pad_button(self, name: str) -> None:
        """A button of a controller, pressed and let go, in the engine's own queue of events."""
        import pygame_sdl2 as pygame

        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, which=0, button=PAD_BUTTONS.index(name), test=True))

    def pad_stick(self, name: str, to: int) -> None:
        """A stick or trigger moved all the way, and back."""
        import pygame_sdl2 as pygame

        for value in (32767 * to, 0):
            what = {"which": 0, "axis": PAD_AXES.index(name), "value": value, "test": True}
            pygame.event.post(pygame.event.Event(pygame.CONTROLLERAXISMOTION, what))

    def do_pad(self, step: dict[str, Any]) -> Any:
        # A press while one picture gives way to the next would only end that.
        if self.in_transition():
            return
        self.press_pad(step)
        self.hold_until = time.monotonic() + 0.15
        self.done(pad=step.get("press") or step["axis"])

    def do_pad_to(self, step: dict[str, Any]) -> Any:
        said = str(self.said_of_focus())
        if said.startswith(step["on"]) or said.endswith(step["on"]):
            self.done(on=step["on"])
            return
        self.press_pad(step)
        self.hold_until = time.monotonic() + 0.2

    def press_pad(self, step: dict[str, Any]) -> None:
        if "axis" in step:
            self.pad_stick(step["axis"], step["to"])
        else:
            self.pad_button(step["press"])

    # ---------------------------------------------------------------------------------------------------- arrows

    def do_arrows_to(self, step: dict[str, Any]) -> Any:
        if self.in_transition():
            return
        by_pad = step.get("with") == "pad"
        said, wanted = self.said_of_focus(), step["on"]
        if said is not None and (said.startswith(wanted) or said.endswith(wanted)):
            if not step.get("press", True):
                pass
            elif by_pad:
                self.pad_button("a")
            else:
                self.press("RETURN")
            self.hold_until = time.monotonic() + 0.2
            self.done(on=wanted, said=said)
            return
        # From where one direction led no further, or only back to there, one goes in the next.
        ways = self.ways_to(wanted)
        before = step.setdefault("before", {})
        way = ways[before.setdefault(str(said), 0) % len(ways)]
        before[str(said)] += 1
        if by_pad:
            self.pad_button("dp" + way.lower())
        else:
            self.press(way)
        self.hold_until = time.monotonic() + 0.12

    def ways_to(self, wanted: str) -> list[str]:
        """The four directions, first the one in which what speaks `wanted` lies from the focus."""
        everything = [(text, one) for text, one in self.focusables() if one.x is not False]
        there = [one for text, one in everything if text.startswith(wanted) or text.endswith(wanted)]
        here = [one for _text, one in everything if one.widget is self.renpy.display.focus.get_focused()]
        if not there or not here:
            return ["DOWN", "RIGHT", "UP", "LEFT"]
        across = (there[0].x + there[0].w / 2) - (here[0].x + here[0].w / 2)
        down = (there[0].y + there[0].h / 2) - (here[0].y + here[0].h / 2)
        sideways, upright = ("RIGHT" if across > 0 else "LEFT"), ("DOWN" if down > 0 else "UP")
        beside = abs(down) < (there[0].h + here[0].h) / 2
        first = [sideways, upright] if beside else [upright, sideways]
        return [*first, *(way for way in ("UP", "LEFT", "DOWN", "RIGHT") if way not in first)]

    # ----------------------------------------------------------------------------------------------------- touch

    def finger(self, x: float, y: float, how: str, touch: bool = True) -> None:
        """Put an event of a finger (or the pointer) at a point of the page into the engine's queue."""
        import pygame_sdl2 as pygame

        which = TOUCH_MOUSE if touch else 0
        at = (int(x), int(y))
        # The engine takes the place from here, whatever the window's size.
        self.renpy.test.testmouse.mouse_pos = at
        if how == "move":
            drawn = (1, 0, 0) if touch else (0, 0, 0)
            event = pygame.event.Event(
                pygame.MOUSEMOTION, pos=at, rel=(1, 1), buttons=drawn, which=which, test=True, mod=0
            )
        else:
            kind = pygame.MOUSEBUTTONDOWN if how == "down" else pygame.MOUSEBUTTONUP
            event = pygame.event.Event(kind, pos=at, button=1, which=which, test=True, mod=0)
        pygame.event.post(event)

    def do_tap(self, step: dict[str, Any]) -> Any:
        offered = self.focusables()
        matching = [f for text, f in offered if text.startswith(step["on"])]
        matching = matching or [f for text, f in offered if text.endswith(step["on"])]
        if not matching:
            return None
        focus = matching[step.get("nth", 0)]
        x, y = focus.x + focus.w / 2, focus.y + focus.h / 2
        self.finger(x, y, "down")
        self.finger(x, y, "up")
        self.hold_until = time.monotonic() + 0.15
        self.done(on=step["on"])

    def do_swipe(self, step: dict[str, Any]) -> Any:
        # One point a tick: what comes at once is merged into one motion by the engine.
        left = step.setdefault("left", ["down", *self.way_of(step["way"]), "up"])
        first = left.pop(0)
        if first == "down":
            self.finger(*step["way"][0], "down")
        elif first == "up":
            self.finger(*step["way"][-1], "up")
            self.done()
        else:
            self.finger(*first, "move")
        self.hold_until = time.monotonic() + (0.03 if left else 0.2)

    def way_of(self, points: list[list[float]]) -> list[tuple[float, ...]]:
        """The points with some between them, as a finger passes them."""
        return [
            tuple(points[at][i] + (points[at + 1][i] - points[at][i]) * part / 6 for i in (0, 1))
            for at in range(len(points) - 1)
            for part in range(1, 7)
        ]

    def do_move(self, step: dict[str, Any]) -> Any:
        self.finger(*step["to"], "move", touch=False)
        self.hold_until = time.monotonic() + 0.2
        self.done()

    def do_until(self, step: dict[str, Any]) -> Any:
        if eval(step["code"], vars(self.store)):
            self.done(code=step["code"])

    def do_sizes(self, step: dict[str, Any]) -> Any:
        reach = self.store.reach
        self.done(
            sizes=[
                {"says": text, "at": [f.x, f.y], "size": [f.w, f.h], "seen": bool(reach.is_seen(f))}
                for text, f in self.focusables()
                if not hasattr(f.widget, "yadjustment")
            ]
        )
