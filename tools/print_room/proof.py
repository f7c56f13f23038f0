"""Proofs: how a picture looks on paper, while it is being drawn. True inks, no grain, in register.

`python -m print_room.proof MASTER [--only POSE|EXPRESSION] [--palette P] [--sheet] [--svg] [--out FOLDER]`
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from print_room.pictures import Illustration, Person, Picture, Place, Tile, Woven
from print_room.rendering import Plate, load_master, picture_name, plates, printed, render_svg, woven_over
from rules.palettes import palette as palette_of

# What a proof of a `Woven` is laid over, as a colour of a picture file: an even dusk.
DUSK = (190, 210, 90)


def proofs(picture: Picture, only: str = "", palette: str = "") -> Iterator[tuple[str, Image.Image]]:
    """Yield (name, RGB image): a place's layers together, a person in each pose with each expression.

    `only` is the pose or the expression that is wanted, `palette` another than the picture's own.
    """
    made = {plate.name: plate for plate in plates(picture)}
    if isinstance(picture, Tile):
        yield picture.name, picture.pixels()
        return
    inks = palette or picture.palette
    if isinstance(picture, Place | Illustration):
        yield picture_name(picture).replace(" ", "_"), printed(_over_each_other(list(made.values())), inks)
    elif isinstance(picture, Woven):
        light, line = (render_svg(one.drawn().plates_svg(), one.width, one.height) for one in made.values())
        page = woven_over(Image.new("RGB", light.size, DUSK), light.convert("RGB"), line.convert("RGB"))
        yield picture_name(picture).replace(" ", "_"), printed(page, inks)
    elif isinstance(picture, Person):
        for pose in picture.poses:
            for expression in picture.faces:
                if only in ("", pose, expression):
                    parts = [f"pose_{pose}", f"face_{expression}", f"eyes_{expression}"]
                    person = _over_each_other([made[f"{picture.name}_{part}"] for part in parts])
                    yield f"{picture.name}_{pose}_{expression}", printed(person, inks)
    else:
        yield picture.name, printed(_over_each_other(list(made.values())), inks)


def _over_each_other(layers: list[Plate]) -> Image.Image:
    page = Image.new("RGBA", (layers[0].width, layers[0].height), (0, 0, 0, 255))
    for layer in layers:
        page.alpha_composite(render_svg(layer.drawn().plates_svg(), layer.width, layer.height))
    return page


def contact_sheet(shown: list[tuple[str, Image.Image]], columns: int, width: int) -> Image.Image:
    """Return the proofs side by side, each `width` pixels wide, with their names under them."""
    caption = 22
    small = [
        (name, image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS))
        for name, image in shown
    ]
    rows = [small[first : first + columns] for first in range(0, len(small), columns)]
    heights = [max(image.height for _, image in row) + caption for row in rows]
    sheet = Image.new("RGB", (columns * width, sum(heights)), "#f6ead2")
    pen = ImageDraw.Draw(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, (name, image) in enumerate(row):
            sheet.paste(image, (column * width, top))
            pen.text((column * width + 6, top + image.height + 4), name, fill="#1d1f52")
        top += height
    return sheet


def write_svgs(picture: Picture, folder: Path) -> list[Path]:
    """Write each sheet as an SVG that shows itself in its palette's inks; return the files."""
    written: list[Path] = []
    for plate in plates(picture):
        if plate.pixels is not None:
            continue
        inks = palette_of(plate.palette)
        file = folder / f"{plate.name}.svg"
        file.write_text(plate.drawn().proof_svg(inks.paper, inks.key, inks.tone, inks.warm), encoding="utf-8")
        written.append(file)
    return written


def main() -> None:
    """Draw a master and write its proofs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("master", type=Path)
    parser.add_argument("--only", default="", help="a pose or an expression")
    parser.add_argument("--palette", default="")
    parser.add_argument("--out", type=Path, default=Path("build/pictures"))
    parser.add_argument("--sheet", action="store_true", help="all of them on one contact sheet")
    parser.add_argument("--svg", action="store_true", help="the sheets as SVG")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for picture in load_master(options.master.resolve()):
        if options.svg:
            for file in write_svgs(picture, options.out):
                print(file)
            continue
        shown = list(proofs(picture, options.only, options.palette))
        if options.sheet:
            sheet = contact_sheet(shown, columns=min(4, len(shown)), width=450)
            shown = [(f"{picture_name(picture).replace(' ', '_')}_sheet", sheet)]
        for name, image in shown:
            file = options.out / f"{name}.png"
            image.save(file)
            print(file)


if __name__ == "__main__":
    main()
