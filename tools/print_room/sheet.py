"""One picture on its three plates, written as one SVG whose colours are densities of ink.

There are three ways to lay a shape down:

* `paint` knocks out what is under it on all plates: a thing in front of another;
* inside `overprint` a shape adds its ink to what is there: shadow, night, glow;
* inside `lift` a shape takes ink away: `Ink(0.3, 0.4, 1)` keeps 30 % of the key, 40 % of the tone, all the warm.

`overprint` and `lift` act only on what the same sheet holds. On a sheet without paper they need a `clip`, or they
print on nothing.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape

from print_room.geometry import number
from print_room.inks import Ink

OUTLINE = re.compile(r"M[MLHVCSQTAZmlhvcsqtaz0-9 .,-]+")


class DrawingError(Exception):
    """A shape that cannot be drawn. The message names it; `pictures` adds the file."""


@dataclass(frozen=True)
class Stop:
    """A stop of a gradient: where (0 to 1), which density, how opaque."""

    at: float
    ink: Ink
    opacity: float = 1.0


@dataclass(frozen=True)
class Reference:
    """Something defined on the sheet (a gradient, a clip, a mask) that shapes refer to."""

    id: str

    def css(self) -> str:
        """Return the reference as SVG writes it."""
        return f"url(#{self.id})"


Fill = Ink | Reference


@dataclass
class Sheet:
    """A sheet of `width` by `height` pixels whose upper left corner has the coordinates `left`, `top`.

    `paper` False leaves everything undrawn transparent, for people and things cut out. `seed` starts the sheet's
    random numbers; take a generator of your own for each object (`rng("shelf")`), or one star more moves all that
    follows.
    """

    width: float
    height: float
    left: float = 0
    top: float = 0
    paper: bool = True
    seed: str = ""
    _body: list[str] = field(default_factory=list)
    _definitions: list[str] = field(default_factory=list)
    _shapes: list[str] = field(default_factory=list)

    def rng(self, name: str) -> random.Random:
        """Return a generator of random numbers that depends on the sheet and this name alone."""
        return random.Random(f"{self.seed}/{name}")

    # Naming shapes.

    @contextmanager
    def shape(self, name: str) -> Iterator[None]:
        """Name what is drawn inside, for errors and for whoever opens the SVG."""
        self._shapes.append(name)
        self._body.append(f'<g id="{escape("/".join(self._shapes))}">')
        try:
            yield
        except DrawingError:
            raise
        except Exception as error:
            raise DrawingError(f"shape {'/'.join(self._shapes)!r}: {error}") from error
        finally:
            self._body.append("</g>")
            self._shapes.pop()

    # Laying shapes down.

    def paint(self, path: str, fill: Fill, *, opacity: float = 1.0) -> None:
        """Fill an outline, on all three plates."""
        self._body.append(f'<path d="{self._path(path)}" fill="{fill.css()}"{_opacity(opacity)}/>')

    def line(self, path: str, fill: Fill, width: float = 3.0, *, opacity: float = 1.0) -> None:
        """Draw a line of the same breadth (pixels) all along, with round ends."""
        if width <= 0:
            raise ValueError(f"a line is {width} wide")
        self._body.append(
            f'<path d="{self._path(path)}" fill="none" stroke="{fill.css()}" stroke-width="{number(width)}"'
            f' stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}/>'
        )

    @contextmanager
    def group(
        self,
        *,
        clip: Reference | None = None,
        mask: Reference | None = None,
        opacity: float = 1.0,
        blur: float = 0.0,
        move: tuple[float, float] | None = None,
        turn: tuple[float, float, float] | None = None,
        scale: tuple[float, float, float] | tuple[float, float, float, float] | None = None,
        mode: str = "normal",
    ) -> Iterator[None]:
        """Draw what is inside together: clipped, masked, faded, blurred (pixels), moved, turned or scaled.

        `turn` is (degrees, x, y) about a point. `scale` is (share, x, y) or (across, down, x, y) about a point.
        A clipped, masked, faded or blurred group stands alone: an `overprint` inside it acts on the group only,
        so give the clip to the `overprint` itself.
        """
        attributes: list[str] = []
        if mode != "normal":
            attributes.append(f'style="mix-blend-mode:{mode}"')
        if clip is not None:
            attributes.append(f'clip-path="{clip.css()}"')
        if mask is not None:
            attributes.append(f'mask="{mask.css()}"')
        if opacity != 1.0:
            attributes.append(_opacity(opacity).strip())
        if blur:
            attributes.append(f'filter="{self._blur(blur).css()}"')
        moves = _transform(move, turn, scale)
        if moves:
            attributes.append(f'transform="{moves}"')
        self._body.append(f"<g {' '.join(attributes)}>" if attributes else "<g>")
        try:
            yield
        finally:
            self._body.append("</g>")

    @contextmanager
    def overprint(
        self,
        *,
        clip: Reference | None = None,
        mask: Reference | None = None,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> Iterator[None]:
        """Add the ink of what is drawn inside to what lies there: 1 - (1 - a)(1 - b) on each plate."""
        with self.group(clip=clip, mask=mask, opacity=opacity, blur=blur, mode="screen"):
            yield

    @contextmanager
    def lift(
        self,
        *,
        clip: Reference | None = None,
        mask: Reference | None = None,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> Iterator[None]:
        """Multiply what lies there by the densities drawn inside: light that takes ink away."""
        with self.group(clip=clip, mask=mask, opacity=opacity, blur=blur, mode="multiply"):
            yield

    # Definitions that shapes refer to.

    def clip(self, *paths: str) -> Reference:
        """Return a clip to these outlines."""
        inside = "".join(f'<path d="{self._path(path)}"/>' for path in paths)
        return self._define("clipPath", "", inside)

    def mask(self, *layers: tuple[str, Fill | str]) -> Reference:
        """Return a mask: (outline, what fills it) from below to above, white shows and black hides.

        Fill with "white", "black", a grey such as "rgb(50%,50%,50%)", or a gradient made with `grey_radial`.
        """
        inside = "".join(
            f'<path d="{self._path(path)}" fill="{fill if isinstance(fill, str) else fill.css()}"/>'
            for path, fill in layers
        )
        area = (
            f' maskUnits="userSpaceOnUse" x="{number(self.left)}" y="{number(self.top)}"'
            f' width="{number(self.width)}" height="{number(self.height)}"'
        )
        return self._define("mask", area, inside)

    def linear(self, start: Sequence[float], end: Sequence[float], *stops: Stop) -> Reference:
        """Return a gradient from one point to another."""
        ends = (
            f' gradientUnits="userSpaceOnUse" x1="{number(start[0])}" y1="{number(start[1])}"'
            f' x2="{number(end[0])}" y2="{number(end[1])}"'
        )
        return self._define("linearGradient", ends, _stops(stops))

    def radial(
        self, centre: Sequence[float], radius: float, *stops: Stop, stretch: float = 1.0, turn: float = 0.0
    ) -> Reference:
        """Return a round gradient; `stretch` makes it that much longer across, `turn` turns it by degrees."""
        return self._define("radialGradient", _round(centre, radius, stretch, turn), _stops(stops))

    def grey_radial(
        self, centre: Sequence[float], radius: float, *stops: tuple[float, float], stretch: float = 1.0
    ) -> Reference:
        """Return a round gradient for a mask: (where, how white), both 0 to 1."""
        inside = "".join(
            f'<stop offset="{at:g}" stop-color="rgb({white:.2%},{white:.2%},{white:.2%})"/>' for at, white in stops
        )
        return self._define("radialGradient", _round(centre, radius, stretch, 0), inside)

    def grey_linear(self, start: Sequence[float], end: Sequence[float], *stops: tuple[float, float]) -> Reference:
        """Return a straight gradient for a mask: (where, how white), both 0 to 1."""
        ends = (
            f' gradientUnits="userSpaceOnUse" x1="{number(start[0])}" y1="{number(start[1])}"'
            f' x2="{number(end[0])}" y2="{number(end[1])}"'
        )
        inside = "".join(
            f'<stop offset="{at:g}" stop-color="rgb({white:.2%},{white:.2%},{white:.2%})"/>' for at, white in stops
        )
        return self._define("linearGradient", ends, inside)

    @property
    def everything(self) -> str:
        """The outline of the whole sheet."""
        right, bottom = self.left + self.width, self.top + self.height
        return f"M{number(self.left)} {number(self.top)}H{number(right)}V{number(bottom)}H{number(self.left)}Z"

    # Writing the SVG.

    def plates_svg(self) -> str:
        """Return the SVG whose colours are densities; what is rendered and packed."""
        paper = f'<path d="{self.everything}" fill="#000"/>' if self.paper else ""
        return self._svg(f'<g style="isolation:isolate">{paper}{"".join(self._body)}</g>', "")

    def proof_svg(self, paper: str, key: str, tone: str, warm: str) -> str:
        """Return the SVG that shows itself in these colours ("#rrggbb") wherever it is opened."""
        ground = f'<path d="{self.everything}" fill="#000"/>' if self.paper else ""
        return self._svg(
            f'<g filter="url(#print)"><g style="isolation:isolate">{ground}{"".join(self._body)}</g></g>',
            self._print_filter(paper, key, tone, warm),
        )

    def _svg(self, body: str, more_definitions: str) -> str:
        width, height = number(self.width), number(self.height)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="{number(self.left)} {number(self.top)} {width} {height}">'
            f"<defs>{''.join(self._definitions)}{more_definitions}</defs>{body}</svg>\n"
        )

    def _print_filter(self, paper: str, key: str, tone: str, warm: str) -> str:
        """Three colour matrices, one a plate (white minus ink), multiplied on each other and on the paper."""
        plates = ""
        for channel, (name, colour) in enumerate((("key", key), ("tone", tone), ("warm", warm))):
            rows = []
            for share in _rgb(colour):
                row = ["0"] * 5
                row[channel], row[4] = f"{share - 1:.4f}", "1"
                rows.append(" ".join(row))
            matrix = " ".join([*rows, "0 0 0 0 1"])
            plates += f'<feColorMatrix in="SourceGraphic" result="{name}" type="matrix" values="{matrix}"/>'
        cut = "" if self.paper else '<feComposite in="printed" in2="SourceGraphic" operator="in"/>'
        return (
            f'<filter id="print" filterUnits="userSpaceOnUse" x="{number(self.left)}" y="{number(self.top)}"'
            f' width="{number(self.width)}" height="{number(self.height)}" color-interpolation-filters="sRGB">'
            f'{plates}<feFlood flood-color="{paper}" result="paper"/>'
            '<feBlend mode="multiply" in="key" in2="tone" result="two"/>'
            '<feBlend mode="multiply" in="two" in2="warm" result="three"/>'
            f'<feBlend mode="multiply" in="three" in2="paper" result="printed"/>{cut}</filter>'
        )

    def _define(self, element: str, attributes: str, inside: str) -> Reference:
        reference = Reference(f"d{len(self._definitions)}")
        self._definitions.append(f'<{element} id="{reference.id}"{attributes}>{inside}</{element}>')
        return reference

    def _blur(self, pixels: float) -> Reference:
        area = (
            f' filterUnits="userSpaceOnUse" x="{number(self.left)}" y="{number(self.top)}"'
            f' width="{number(self.width)}" height="{number(self.height)}" color-interpolation-filters="sRGB"'
        )
        return self._define("filter", area, f'<feGaussianBlur stdDeviation="{number(pixels)}"/>')

    @staticmethod
    def _path(path: str) -> str:
        # The renderer leaves a broken outline out without a word, so it is looked at here.
        if not OUTLINE.fullmatch(path):
            raise ValueError(f"not the outline of a path: {path[:40]!r}")
        return path


def _opacity(share: float) -> str:
    if not 0 <= share <= 1:
        raise ValueError(f"an opacity is {share}; it goes from 0 to 1")
    return f' opacity="{share:.3g}"' if share != 1 else ""


def _stops(stops: Sequence[Stop]) -> str:
    return "".join(
        f'<stop offset="{stop.at:g}" stop-color="{stop.ink.css()}" stop-opacity="{stop.opacity:g}"/>' for stop in stops
    )


def _round(centre: Sequence[float], radius: float, stretch: float, turn: float) -> str:
    return (
        f' gradientUnits="userSpaceOnUse" cx="0" cy="0" r="{number(radius)}"'
        f' gradientTransform="translate({number(centre[0])} {number(centre[1])}) rotate({number(turn)})'
        f' scale({stretch:g} 1)"'
    )


def _transform(
    move: tuple[float, float] | None,
    turn: tuple[float, float, float] | None,
    scale: tuple[float, ...] | None,
) -> str:
    parts = []
    if move is not None:
        parts.append(f"translate({number(move[0])} {number(move[1])})")
    if turn is not None:
        parts.append(f"rotate({number(turn[0])} {number(turn[1])} {number(turn[2])})")
    if scale is not None:
        across, down = (scale[0], scale[0]) if len(scale) == 3 else (scale[0], scale[1])
        x, y = scale[-2], scale[-1]
        parts.append(
            f"translate({number(x)} {number(y)}) scale({across:.4g} {down:.4g}) translate({number(-x)} {number(-y)})"
        )
    return " ".join(parts)


def _rgb(colour: str) -> tuple[float, float, float]:
    return (int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255)
