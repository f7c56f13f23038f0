"""The press's grain: three noises in one small tile, from which the shader takes grain, wobble and the torn edge.

It is no picture and has no densities. Red, green and
blue are independent of each other, each evenly spread from 0 to 255 (so the press's thresholds know what share of the
paper they reach), and the tile repeats without a seam. There is no alpha: the engine would multiply by it.
"""

from __future__ import annotations

import random

from PIL import Image, ImageFilter

from print_room.pictures import Tile

SIZE = 256
SEEDS = (2045, 1913, 1867)
# In pixels of the tile: specks are about two wide, as stencil ink on rough paper.
SOFTNESS = 0.7
MARGIN = 8


def noise(seed: int) -> Image.Image:
    """Return one seamless noise, evenly spread."""
    chance = random.Random(seed)
    raw = Image.frombytes("L", (SIZE, SIZE), bytes(chance.randrange(256) for _ in range(SIZE * SIZE)))
    return _spread_evenly(_softened(raw), raw)


def _softened(raw: Image.Image) -> Image.Image:
    """Blur around the tile's edges, so that it still repeats."""
    wide = Image.new("L", (SIZE + 2 * MARGIN, SIZE + 2 * MARGIN))
    for across in (-1, 0, 1):
        for down in (-1, 0, 1):
            wide.paste(raw, (MARGIN + across * SIZE, MARGIN + down * SIZE))
    blurred = wide.filter(ImageFilter.GaussianBlur(SOFTNESS))
    return blurred.crop((MARGIN, MARGIN, MARGIN + SIZE, MARGIN + SIZE))


def _spread_evenly(soft: Image.Image, raw: Image.Image) -> Image.Image:
    """Give every level to equally many pixels, in the order of brightness; the raw noise decides between equals."""
    brightness, tie = soft.tobytes(), raw.tobytes()
    order = sorted(range(SIZE * SIZE), key=lambda place: (brightness[place], tie[place], place))
    levels = bytearray(SIZE * SIZE)
    for rank, place in enumerate(order):
        levels[place] = rank * 256 // (SIZE * SIZE)
    return Image.frombytes("L", (SIZE, SIZE), bytes(levels))


def grain() -> Image.Image:
    """Return the tile."""
    return Image.merge("RGB", [noise(seed) for seed in SEEDS])


PICTURE = Tile(name="grain", pixels=grain)
