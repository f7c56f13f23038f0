"""Masters in, files out: loading a master, drawing its sheets, rendering and packing their plates."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import resvg_py
from PIL import Image, ImageChops

from masters.loading import load_module
from print_room.inks import Ink
from print_room.pictures import OVERSCAN, PAGE, Cutout, Draw, Illustration, Person, Picture, Place, Print, Tile, Woven
from print_room.sheet import DrawingError, Sheet
from rules.palettes import palette

# What a light is drawn on: it keeps all the ink that lies under it.
ALL_KEPT = Ink(1, 1, 1)

# Judged beside the lossless: from 80 on the eye finds no difference under the press's grain.
PLACE_QUALITY = 88


@dataclass(frozen=True)
class Plate:
    """One file to be: its name without ending, how to make its empty sheet, what draws on it."""

    name: str
    draw: Draw
    width: int
    height: int
    left: int = 0
    top: int = 0
    cut_out: bool = False
    palette: str = "night"
    lossless: bool = True
    printed: bool = False
    target: str = ""
    pixels: Callable[[], Image.Image] | None = None
    ground: Ink | None = None

    @property
    def ending(self) -> str:
        """How the file's name ends, which is how it is encoded."""
        if self.pixels is not None:
            return ".png"
        return Path(self.target).suffix or ".webp"

    def drawn(self) -> Sheet:
        """Return the sheet with everything drawn; `DrawingError` names the plate and the shape."""
        sheet = Sheet(self.width, self.height, self.left, self.top, paper=not self.cut_out, seed=self.name)
        if self.ground is not None:
            sheet.paint(sheet.everything, self.ground)
        try:
            self.draw(sheet)
        except DrawingError as error:
            raise DrawingError(f"{self.name}, {error}") from error
        except Exception as error:
            raise DrawingError(f"{self.name}, outside any named shape: {type(error).__name__}: {error}") from error
        return sheet


def load_master(file: Path) -> tuple[Picture, ...]:
    """Return what a master declares. `DrawingError` names the file if it cannot be loaded or declares nothing."""
    module = load_module(file, DrawingError)
    declared = getattr(module, "PICTURES", None) or (getattr(module, "PICTURE", None),)
    if not all(isinstance(picture, Picture) for picture in declared):
        raise DrawingError(f"{file}: declares no PICTURE (a Place, Illustration, Woven, Person, Cutout or Print)")
    return tuple(declared)


def plates(picture: Picture) -> Iterator[Plate]:
    """Yield every file that a picture is made of."""
    match picture:
        case Place() | Illustration():
            for layer in picture.layers:
                name = f"{picture_name(picture).replace(' ', '_')}_{layer.name}"
                yield _page_plate(name, layer.draw, picture.palette, cut_out=layer.cut_out)
        case Woven():
            stem = picture_name(picture).replace(" ", "_")
            yield _page_plate(f"{stem}_light", picture.light, picture.palette, ground=ALL_KEPT)
            yield _page_plate(f"{stem}_line", picture.line, picture.palette)
        case Person():
            for group, drawings in person_groups(picture):
                for what, draw in drawings.items():
                    name = "_".join(part for part in (picture.name, group, what) if part)
                    yield Plate(name, draw, *picture.canvas, cut_out=True, palette=picture.palette)
        case Cutout():
            yield Plate(picture.name, picture.draw, *picture.canvas, cut_out=True, palette=picture.palette)
        case Print():
            yield Plate(
                picture.name,
                picture.draw,
                *picture.canvas,
                cut_out=not picture.paper,
                palette=picture.palette,
                printed=True,
                target=picture.target,
            )
        case Tile():
            yield Plate(picture.name, lambda _: None, 1, 1, pixels=picture.pixels)


def _page_plate(name: str, draw: Draw, palette_id: str, *, cut_out: bool = False, ground: Ink | None = None) -> Plate:
    """Return a plate of the page's size, drawn larger for the parallax."""
    across, down = round(PAGE[0] * OVERSCAN), round(PAGE[1] * OVERSCAN)
    return Plate(
        name=name,
        draw=draw,
        width=PAGE[0] + 2 * across,
        height=PAGE[1] + 2 * down,
        left=-across,
        top=-down,
        cut_out=cut_out,
        palette=palette_id,
        lossless=False,
        ground=ground,
    )


def person_groups(person: Person) -> tuple[tuple[str, Mapping[str, Draw]], ...]:
    """Return a person's groups of drawings by the name that their files carry."""
    return (("pose", person.poses), ("face", person.faces), ("eyes", person.eyes), ("lids", person.lids))


def picture_name(picture: Picture) -> str:
    """Return the picture's name in the script."""
    return f"{picture.name} {picture.mood}" if isinstance(picture, Place | Woven) else picture.name


def render_svg(svg: str, width: int, height: int) -> Image.Image:
    """Return the SVG as an RGBA image of that size in pixels, alpha not premultiplied."""
    drawn = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height)
    return Image.open(io.BytesIO(bytes(drawn))).convert("RGBA")


def render(plate: Plate) -> Image.Image:
    """Return the plate's picture: packed densities, or for a `Print` its true colours."""
    if plate.pixels is not None:
        return plate.pixels()
    densities = render_svg(plate.drawn().plates_svg(), plate.width, plate.height)
    if not plate.printed:
        return densities
    coloured = printed(densities, plate.palette).convert("RGBA")
    coloured.putalpha(densities.getchannel("A"))
    return coloured


def printed(densities: Image.Image, palette_id: str) -> Image.Image:
    """Return packed plates (RGBA densities) printed on paper in a palette, as RGB: no grain, in register.

    Under half-transparent edges the colour is the full one, so that the paper does not shine through as a rim.
    """
    inks = palette(palette_id)
    white = Image.new("RGB", densities.size, "#ffffff")
    page = Image.new("RGB", densities.size, inks.paper)
    for plate, colour, gain in zip(densities.split()[:3], (inks.key, inks.tone, inks.warm), inks.gain, strict=True):
        amount = plate.point([min(255, round(level * gain)) for level in range(256)])
        page = ImageChops.multiply(page, Image.composite(Image.new("RGB", page.size, colour), white, amount))
    return page


def woven_over(page: Image.Image, light: Image.Image, line: Image.Image) -> Image.Image:
    """Return the densities of a page with a `Woven` laid over it, all RGB: as the game's press lays it."""
    return ImageChops.screen(ImageChops.multiply(page, light), line)


def encode(image: Image.Image, plate: Plate) -> bytes:
    """Return the file's bytes. Places are lossy (the grain hides it), people and things lossless."""
    packed = io.BytesIO()
    if image.mode == "RGBA" and (not plate.cut_out or image.getchannel("A").getextrema() == (255, 255)):
        image = image.convert("RGB")
    match plate.ending:
        case ".webp" if plate.lossless:
            image.save(packed, "WEBP", lossless=True, quality=100, method=6)
        case ".webp":
            image.save(packed, "WEBP", quality=PLACE_QUALITY, alpha_quality=100, method=6, use_sharp_yuv=True)
        case ".png":
            image.save(packed, "PNG", optimize=True)
        case ".jpg":
            image.convert("RGB").save(packed, "JPEG", quality=92)
        case ".ico":
            image.save(packed, "ICO", sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
        case ".icns":
            image.save(packed, "ICNS")
        case _:
            raise DrawingError(f"{plate.name}: no way to write {plate.ending!r}; use webp, png, jpg, ico or icns")
    return packed.getvalue()
