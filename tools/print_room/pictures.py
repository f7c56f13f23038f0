"""What a master declares: places in layers, people in poses and faces, single pictures, prints.

A master is a Python file in `images/` that holds one `PICTURE`, or `PICTURES` that are one family (the marks of the
interface, say). From it follow the files in `game/images/`, and a table (`game/images/pictures.json`) from which the
game's stage builds its images. Files that end in `_drawing.py` hold what several masters share, and are none.

Whatever is shown is declared in words as well, for those who don't see it: whole sentences in the present tense of what
is to be seen and the lines don't say (`print_room.alternatives` refuses a picture without them).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from PIL import Image

from print_room.sheet import Sheet

PAGE = (1920, 1080)
# A place is drawn larger than the page by this share on each side, so that its layers can move.
OVERSCAN = 0.05
ADULT = (900, 1080)
CHILD = (760, 900)

Draw = Callable[[Sheet], None]
Side = Literal["left", "right", "above", "below", "nowhere"]


@dataclass(frozen=True)
class Layer:
    """A layer of a place. `depth` 0 is the horizon, which hardly moves; 1 is where people stand; more is nearer."""

    name: str
    draw: Draw
    depth: float = 1.0
    cut_out: bool = False


@dataclass(frozen=True)
class Light:
    """Where a place's light comes from, for those who stand in it.

    `shade` is the ink (key, tone, warm) added on a person's dark side, `near` and `far` the shares of it on the
    lit and on the dark side.
    """

    side: Side = "nowhere"
    shade: tuple[float, float, float] = (0.30, 0.50, 0.0)
    near: float = 0.10
    far: float = 0.70


@dataclass(frozen=True)
class Place:
    """A place under one light: image `name mood` in the script.

    Draw in the page's coordinates: 0 to 1920 and 0 to 1080 are seen, 96 and 54 pixels more on each side must be
    drawn too. The bottom 300 pixels lie under the text box: nothing that matters, nothing loud.

    `shows` says it in words: one or two sentences, told when the place is come to.
    """

    name: str
    mood: str
    layers: tuple[Layer, ...]
    palette: str = "night"
    light: Light = field(default_factory=Light)
    shows: str = ""


@dataclass(frozen=True)
class Illustration:
    """A full page without people on the stage, in layers like a place: image `name` in the script.

    `shows` says it in words, as for a place.
    """

    name: str
    layers: tuple[Layer, ...]
    palette: str = "night"
    shows: str = ""


@dataclass(frozen=True)
class Woven:
    """A part that is laid over a place or a full page, part by part: image `name mood` in the script.

    It has two drawings of the page's own size. `light` is drawn on `Ink(1, 1, 1)`, which leaves everything as it is,
    and takes ink from what lies under it, as `lift` does; `line` is drawn on paper and adds its ink over that, as
    `overprint` does. So parts of different names may lie on one page, and each shows through the others. What is
    nearer (`depth`, as for layers) lies over what is farther, whichever came first. Another `scene` takes it away.

    `shows` says it in words, told when it comes.
    """

    name: str
    mood: str
    light: Draw
    line: Draw
    depth: float = 1.0
    palette: str = "night"
    shows: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody half-length, as a layered image: `show name pose expression`.

    `poses` draw body, hair and head without a face; `eyes` and `faces` (brows, nose, mouth) one drawing an
    expression; `lids` the closed eyes of a blink, by expression or under "" for all. All share one canvas.
    The first pose and the first expression are what `show name` gives.

    `who` is the id in rules/cast.py of whoever it is. In words: `looks` is told when they come on for the first time
    in a telling; `poses_in_words` and `faces_in_words` have a sentence for each pose and each expression. {name} stands
    for the name by which the reader knows them just then, such as “Elara” or “the girl with the rules”.
    """

    name: str
    poses: Mapping[str, Draw]
    faces: Mapping[str, Draw]
    eyes: Mapping[str, Draw]
    lids: Mapping[str, Draw]
    canvas: tuple[int, int] = ADULT
    palette: str = "night"
    who: str = ""
    looks: str = ""
    poses_in_words: Mapping[str, str] = field(default_factory=dict)
    faces_in_words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Cutout:
    """A thing cut out, of its own size: image `name` in the script.

    `position` is the page's place for its upper left corner, if it belongs to one. In words: `shows` is told when it
    comes, `goes` when it is taken away again; a thing that the script never hides needs no `goes`.
    """

    name: str
    draw: Draw
    canvas: tuple[int, int]
    palette: str = "night"
    position: tuple[int, int] | None = None
    shows: str = ""
    goes: str = ""


@dataclass(frozen=True)
class Print:
    """A thing of the interface, printed once and for all in a palette: true colours, untouched by the press.

    `target` is the file it becomes, from the project's root; the ending chooses the encoding (webp, png, ico,
    icns, jpg). Without it: the master's own folder in `game/images/`, as WebP. `paper` prints a ground under
    everything; otherwise what is not drawn stays transparent.
    """

    name: str
    draw: Draw
    canvas: tuple[int, int]
    palette: str = "night"
    paper: bool = False
    target: str = ""


@dataclass(frozen=True)
class Tile:
    """Raw pixels that a shader reads, as a lossless PNG: no densities, no picture."""

    name: str
    pixels: Callable[[], Image.Image]
    palette: str = "night"


Picture = Place | Illustration | Woven | Person | Cutout | Print | Tile
