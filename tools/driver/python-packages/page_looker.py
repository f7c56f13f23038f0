"""What stands on the page, read from what the engine has drawn: every text with its place, everything that
self-voicing would say, and what sticks out of its box or lies over something else.

A `run` step teaches it to the scripted player: ``import page_looker; page_looker.teach(_player)``. From then on
``{"do": "look", "at": NAME}`` writes an entry "look" into the record as soon as nothing moves on the page any more, and
``page_looker.look_at_each_line(_player)`` lets one follow on every line, menu and note that is read. An entry has

    texts     [{"text", "screen", "box": [x, y, width, height]}, ...] in virtual pixels
    spoken    what self-voicing would say of the page as a whole, and of each thing that can be chosen
    sticks    [[TEXT, WHAT IT STICKS OUT OF, HOW FAR IN PIXELS], ...]
    overlaps  [[ONE, OTHER, HOW FAR], ...], of texts and of things that can be chosen
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any

# Pixels of air that a face has around its letters: so much may lie outside or over something else and cuts nothing off.
AIR = 4.0

# Pixels that are further than any page goes.
ENDLESS = 1e9

# Screens that stand for the player, not for the reader.
OF_THE_PLAYER = {"_scripted_player"}


@dataclass(frozen=True)
class Box:
    """A rectangle of the page: left, upper, right and lower edge, in virtual pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, other: Box) -> Box:
        """The part of it that lies in another."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def uncut(self, seen: Box | None) -> Box:
        """The box of something that goes on where a page that scrolls ends: without the edges at which it was cut."""
        if seen is None:
            return self
        top = -ENDLESS if self.top <= seen.top + 1 else self.top
        return Box(self.left, top, self.right, ENDLESS if self.bottom >= seen.bottom - 1 else self.bottom)

    @property
    def depth(self) -> float:
        """Its lesser side; 0 if it is empty."""
        return max(0.0, min(self.right - self.left, self.bottom - self.top))


@dataclass(frozen=True)
class Drawn:
    """Something that was drawn: a text, or a thing that can be chosen, with the boxes around it."""

    kind: str
    words: str
    screen: str
    box: Box
    # Boxes that it has to stay in, each with its name.
    around: tuple[tuple[str, Box], ...]
    # What can be seen of the page that scrolls under it.
    seen: Box


def teach(player: Any) -> None:
    """Give the player the step "look"."""

    def do_look(step: dict[str, Any]) -> None:
        if not player.settled(("look", len(player.steps)), frames=3):
            return
        reader = Reader(player)
        reader.read()
        if reader.forgotten and not step.get("drawn"):
            step["drawn"] = True
            for text in reader.forgotten:
                player.renpy.display.render.redraw(text, 0)
            return
        look(player, step.get("at", ""))
        player.done()

    player.do_look = do_look


def look(player: Any, at: str = "") -> None:
    """Write down what stands on the page now; `at` is a name for it."""
    drawn = Reader(player).read()
    texts = [one for one in drawn if one.kind == "text" and one.words]
    player.write(
        event="look",
        at=at,
        says=player.said(),
        screens=player.shown_screens(),
        texts=[
            {
                "text": one.words,
                "screen": one.screen,
                "box": [one.box.left, one.box.top, one.box.right - one.box.left, one.box.bottom - one.box.top],
            }
            for one in texts
        ],
        spoken=spoken(player),
        sticks=[found for one in texts for found in sticks_out(one)],
        overlaps=overlaps(drawn),
    )


def look_at_each_line(player: Any) -> None:
    """From now on write down what stands on the page with each line, menu and note that the player meets."""
    write = player.write

    def write_and_look(**entry: Any) -> None:
        write(**entry)
        if entry.get("event") in ("line", "choice", "note"):
            player.write = write
            look(player, entry["event"])
            player.write = write_and_look

    player.write = write_and_look


def spoken(player: Any) -> list[str]:
    """What self-voicing would say: of the page, and of each thing that can have the focus."""
    page = player.spoken(player.renpy.display.tts.root)
    return [text for text in (page, *(text for text, _focus in player.focusables())) if text]


# The boxes around something, by the identity of what they belong to.
Around = dict[int, tuple[str, Box]]


class Reader:
    """Walks the engine's tree of what was drawn last."""

    def __init__(self, player: Any) -> None:
        self.renpy = player.renpy
        self.spoken = player.spoken
        self.drawn: list[Drawn] = []
        self.forgotten: list[Any] = []

    def read(self) -> list[Drawn]:
        """Everything of interest, in the order in which it was drawn."""
        root = self.renpy.display.render.screen_render
        if root is not None:
            page = Box(0, 0, self.renpy.config.screen_width, self.renpy.config.screen_height)
            self.walk(root, 0.0, 0.0, "", {0: ("the page", page)}, None)
        return self.drawn

    def walk(self, render: Any, x: float, y: float, screen: str, around: Around, seen: Box | None) -> None:
        """Look at a render and all that is drawn in it.

        `x` and `y` are where it stands, `seen` what can be seen of a page that scrolls if it is on one.
        """
        for one in render.render_of or ():
            name = getattr(one, "screen_name", None)
            if name:
                screen = name[0]
                if screen in OF_THE_PLAYER:
                    return
            if isinstance(one, self.renpy.text.text.Text):
                self.text(one, *whole(render, x, y, one), screen, around, seen)
                return
            box = Box(x, y, x + render.width, y + render.height)
            if isinstance(one, self.renpy.display.layout.Window) and id(one) not in around:
                inner, dx, dy = whole(render, x, y, one)
                outer = Box(dx, dy, dx + inner.width, dy + inner.height)
                is_button = isinstance(one, self.renpy.display.behavior.Button)
                if is_button:
                    self.drawn.append(Drawn("button", self.spoken(one) or "", screen, outer, (), seen or outer))
                if self.stands_outside(one):
                    around = {0: around[0]} if 0 in around else {}
                around = {
                    **around,
                    id(one): (f"its {'button' if is_button else 'frame'} on {screen}", outer.uncut(seen)),
                }
            elif isinstance(one, self.renpy.display.viewport.Viewport):
                # One can scroll down to what does not fit, and not to the side.
                around = {id(one): ("the page that scrolls", Box(box.left, -ENDLESS, box.right, ENDLESS))}
                seen = box
        for child, dx, dy, *_rest in render.children:
            if hasattr(child, "children"):
                self.walk(child, x + dx, y + dy, screen, around, seen)

    @staticmethod
    def stands_outside(window: Any) -> bool:
        """Whether something is meant to stand outside of what it belongs to, as the name above the box."""
        x, y = window.get_placement()[:2]
        return any(isinstance(one, (int, float)) and one < 0 for one in (x, y))

    def text(self, text: Any, render: Any, x: float, y: float, screen: str, around: Around, seen: Box | None) -> None:
        """Note a text, as broad as its longest line: the place that it was given may be broader."""
        # Laid out in the window's own pixels.
        layout = text.get_layout()
        glyphs = [glyph for line in layout.lines for glyph in line.glyphs] if layout else []
        if not glyphs:
            # Unchanged for a while, and the engine forgets how it laid out such; its words are looked at all the same.
            self.forgotten.append(text)
            box = Box(x, y, x, y)
            self.drawn.append(Drawn("text", self.words(text), screen, box, (), box))
            return
        left = x + min(glyph.x for glyph in glyphs) / layout.oversample
        right = x + max(glyph.x + glyph.advance for glyph in glyphs) / layout.oversample
        box = Box(left, y, right, y + render.height)
        self.drawn.append(Drawn("text", self.words(text), screen, box, tuple(around.values()), seen or box))

    def words(self, text: Any) -> str:
        """What a text shows, without tags."""
        whole = "".join(piece for piece in text.text if isinstance(piece, str))
        return str(self.renpy.filter_text_tags(whole, allow=[])).strip()


def whole(render: Any, x: float, y: float, displayable: Any) -> tuple[Any, float, float]:
    """A displayable's render and its place; what a page that scrolls shows of it has the whole of it inside."""
    for child, dx, dy, *_rest in render.children:
        if displayable in (getattr(child, "render_of", None) or ()):
            return whole(child, x + dx, y + dy, displayable)
    return render, x, y


def sticks_out(one: Drawn) -> list[list[Any]]:
    """Where a text sticks out of what it stands in, and how far."""
    found: list[list[Any]] = []
    for name, box in one.around:
        far = max(
            box.left - one.box.left,
            one.box.right - box.right,
            box.top - one.box.top,
            one.box.bottom - box.bottom,
        )
        if far > AIR:
            found.append([one.words, name, round(far, 1)])
    return found


def overlaps(drawn: list[Drawn]) -> list[list[Any]]:
    """Texts of one screen that lie over each other, and buttons that do."""
    found: list[list[Any]] = []
    for one, other in combinations(drawn, 2):
        if one.kind != other.kind or one.screen != other.screen or not one.words or not other.words:
            continue
        far = one.box.within(other.box).within(one.seen).within(other.seen).depth
        if far > 2 * AIR:
            found.append([one.words, other.words, round(far, 1)])
    return found
