"""Tiny pictures in known densities, and what they have to look like in print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from game_runs import Game
from house.running import Plan, Record, check_record, play_by_plan
from rules import inks

PAGE = (1920, 1080)
ORIGIN = (-96, -54)
SIZE = (PAGE[0] + 192, PAGE[1] + 108)

# A third of the page's size: the machines of tests print in software.
WINDOW = "640x360"

# Key, tone and warm of the patches of a page, in their order from the left.
PATCHES = (
    (0.0, 0.0, 0.0),
    (1.0, 0.0, 0.0),
    (0.0, 1.0, 0.0),
    (0.0, 0.0, 1.0),
    (0.0, 0.5, 0.4),
    (0.2, 0.6, 0.0),
    (0.0, 0.0, 0.2),
    (1.0, 1.0, 1.0),
)
WIDTH = PAGE[0] // len(PATCHES)
BODY = (0.0, 0.0, 0.4)
BODY_SIZE = (400, 500)
FACE = (0.0, 0.4, 0.0)
LIDS = (1.0, 0.0, 0.0)
LIGHT = {"side": "right", "shade": [0.3, 0.5, 0.0], "near": 0.1, "far": 0.7}

TABLE: dict[str, dict[str, Any]] = {
    "test_page one": {
        "kind": "place",
        "palette": "the_update",
        "light": LIGHT,
        "size": SIZE,
        "origin": ORIGIN,
        "layers": [{"file": "images/test/patches.png", "depth": 1.0}],
    },
    "test_page two": {
        "kind": "place",
        "palette": "exposure",
        "light": {**LIGHT, "side": "nowhere"},
        "size": SIZE,
        "origin": ORIGIN,
        "layers": [{"file": "images/test/patches.png", "depth": 1.0}],
    },
    "test_depth": {
        "kind": "illustration",
        "palette": "night",
        "size": SIZE,
        "origin": ORIGIN,
        "layers": [
            {"file": "images/test/horizon.png", "depth": 0.0},
            {"file": "images/test/post.png", "depth": 1.0},
        ],
    },
    "testa": {
        "kind": "person",
        "palette": "the_update",
        "canvas": BODY_SIZE,
        "poses": {"standing": "images/test/body.png"},
        "faces": {"calm": "images/test/nothing.png", "worried": "images/test/face.png"},
        "eyes": {"calm": "images/test/nothing.png", "worried": "images/test/nothing.png"},
        "lids": {"": "images/test/lids.png"},
    },
}

# The same pictures in words, as their masters would say it.
WORDS = """\
init -75 python:
    PICTURES_IN_WORDS.update({
        "test_page one": "One.", "test_page two": "Two.", "test_depth": "A post before a horizon.",
    })
    PEOPLE_IN_WORDS["testa"] = {
        "who": "elara",
        "looks": "{name} is grey.",
        "poses": {"standing": "{name} stands."},
        "faces": {"calm": "{name} is calm.", "worried": "{name} is worried."},
    }
"""


def density(values: tuple[float, float, float]) -> tuple[int, int, int]:
    """Densities as a colour of a picture file."""
    return (round(values[0] * 255), round(values[1] * 255), round(values[2] * 255))


def draw_pictures(folder: Path) -> None:
    """Write the pictures of the table."""
    folder.mkdir(parents=True)
    page = Image.new("RGB", SIZE)
    pen = ImageDraw.Draw(page)
    for number, patch in enumerate(PATCHES):
        left = number * WIDTH - ORIGIN[0]
        pen.rectangle((left, 0, left + WIDTH - 1, SIZE[1]), fill=density(patch))
    page.save(folder / "patches.png")
    horizon = Image.new("RGB", SIZE)
    # From here to the right is tone.
    ImageDraw.Draw(horizon).rectangle((960 - ORIGIN[0], 0, SIZE[0], SIZE[1]), fill=density((0, 1, 0)))
    horizon.save(folder / "horizon.png")
    post = Image.new("RGBA", SIZE)
    ImageDraw.Draw(post).rectangle((200 - ORIGIN[0], 0, 299 - ORIGIN[0], SIZE[1]), fill=(*density((1, 0, 0)), 255))
    post.save(folder / "post.png")
    Image.new("RGBA", BODY_SIZE, (*density(BODY), 255)).save(folder / "body.png")
    for name, box, fill in (("face", (150, 150, 249, 199), FACE), ("lids", (150, 100, 249, 149), LIDS)):
        part = Image.new("RGBA", BODY_SIZE)
        ImageDraw.Draw(part).rectangle(box, fill=(*density(fill), 255))
        part.save(folder / f"{name}.png")
    Image.new("RGBA", BODY_SIZE).save(folder / "nothing.png")


def lay_pictures(game: Game) -> None:
    """Put the pictures and their table into a copy of the game, beside those that it has."""
    images = game.project / "game" / "images"
    draw_pictures(images / "test")
    file = images / "pictures.json"
    table = json.loads(file.read_text("utf-8")) if file.exists() else {}
    # The copy is a link to the book's own file, which must stay as it is.
    file.unlink(missing_ok=True)
    file.write_text(json.dumps({**table, **TABLE}), "utf-8")
    game.write_script("images/test/words.rpy", WORDS)


def colour(inked: inks.Inks, densities: tuple[float, float, float]) -> tuple[float, ...]:
    """What densities look like in print, from 0 to 255."""
    return tuple(255 * part for part in inks.printed(inked, densities))


def pixel(shot: Path | Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a point of the page (1920 by 1080) in a picture of the window."""
    if isinstance(shot, Image.Image):
        picture = shot.convert("RGB")
    else:
        with Image.open(shot) as opened:
            picture = opened.convert("RGB")
    found = picture.getpixel((int(x * picture.width / PAGE[0]), int(y * picture.height / PAGE[1])))
    assert isinstance(found, tuple)
    return found


def patches(shot: Path | Image.Image, y: float = 200) -> list[tuple[int, ...]]:
    """The colours of the patches, from the left."""
    return [pixel(shot, (number + 0.5) * WIDTH, y) for number in range(len(PATCHES))]


def is_near(one: tuple[float, ...], other: tuple[float, ...], tolerance: float = 2.5) -> bool:
    """Whether two colours are the same but for rounding."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


def is_printed(shot: Path | Image.Image, palette: str, manner: str = "printed", tolerance: float = 2.5) -> bool:
    """Whether the patches are printed in these inks."""
    inked = inks.of(palette, manner)
    wanted = [colour(inked, patch) for patch in PATCHES]
    return all(is_near(a, b, tolerance) for a, b in zip(patches(shot), wanted, strict=True))


def photograph(
    game: Game, *steps: dict[str, Any] | list[dict[str, Any]], environment: dict[str, str] | None = None
) -> Record:
    """Do the steps in a fresh process with a small window, and return its record."""
    flat = [one for step in steps for one in (step if isinstance(step, list) else [step])]
    plan = Plan(steps=flat)
    record = play_by_plan(
        game.engine, game.project, plan, saves=game.saves, window=WINDOW, environment=environment, timeout=300
    )
    check_record(record, "the press")
    return record
