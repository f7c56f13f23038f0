"""How well words can be read on what lies behind them, from two pictures of a page: with its words and without.

The ratio is that of WCAG 2.2 (1.4.3): 1 for no difference, 21 for black on white; words need 4.5. What stands behind a
word is every pixel that its letters cover or touch, and the worst of them counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

ENOUGH = 4.5

# Pixels of the grid on which letters are gathered into words, and the difference (0 to 255) that is one.
CELL = 6
DIFFERENCE = 20

Colour = tuple[int, ...]
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Word:
    """A run of letters: where it stands, its colour, the ground that is worst for it, and their contrast."""

    box: Box
    colour: Colour
    ground: Colour
    contrast: float

    def __str__(self) -> str:
        return f"{self.contrast:.2f} : 1 at {self.box}, {_hex(self.colour)} on {_hex(self.ground)}"


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{share:02x}" for share in colour)


def luminance(colour: Colour) -> float:
    """Return the relative luminance of an sRGB colour, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(share / 255) for share in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def ratio(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def words(with_words: Image.Image, without: Image.Image) -> Iterator[Word]:
    """Yield what was written on the page that is shown with and without its words."""
    shown, ground = with_words.convert("RGB"), without.convert("RGB")
    channels = ImageChops.difference(shown, ground).split()
    difference = ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])
    for box in _gathered(difference):
        if box[2] - box[0] <= CELL and box[3] - box[1] <= CELL:
            # No letter: the last row of one that a page's edge has cut off, where it scrolls.
            continue
        yield _measured(box, shown.crop(box), ground.crop(box), difference.crop(box))


def _gathered(difference: Image.Image) -> Iterator[Box]:
    """Yield the boxes of all runs of letters that touch each other on a coarse grid."""
    width, height = difference.size
    across, down = -(-width // CELL), -(-height // CELL)
    padded = Image.new("L", (across * CELL, down * CELL))
    padded.paste(difference.point(lambda level: 255 if level > DIFFERENCE else 0))
    cells = padded.reduce(CELL)
    marked = {(index % across, index // across) for index, level in enumerate(cells.tobytes()) if level}
    while marked:
        waiting = [marked.pop()]
        run = []
        while waiting:
            x, y = waiting.pop()
            run.append((x, y))
            for near in ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
                if near in marked:
                    marked.remove(near)
                    waiting.append(near)
        left, top = min(x for x, _ in run) * CELL, min(y for _, y in run) * CELL
        right, bottom = (max(x for x, _ in run) + 1) * CELL, (max(y for _, y in run) + 1) * CELL
        yield left, top, min(right, width), min(bottom, height)


def _measured(box: Box, shown: Image.Image, ground: Image.Image, difference: Image.Image) -> Word:
    strokes = difference.tobytes()
    # The middle of a stroke is where it differs most; at its edges it is mixed with the ground.
    core = max(range(len(strokes)), key=strokes.__getitem__)
    colour = _pixels(shown)[core]
    touched = (
        difference.point(lambda level: 255 if level > DIFFERENCE else 0).filter(ImageFilter.MaxFilter(3)).tobytes()
    )
    grounds = {pixel for pixel, covered in zip(_pixels(ground), touched, strict=True) if covered}
    worst = min(grounds, key=lambda pixel: ratio(colour, pixel))
    return Word(box, colour, worst, ratio(colour, worst))


def _pixels(image: Image.Image) -> list[Colour]:
    flat = image.tobytes()
    return list(zip(flat[0::3], flat[1::3], flat[2::3], strict=True))
