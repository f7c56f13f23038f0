"""How long a frame takes with and without the press, and beside The Question's, in the same run under software OpenGL.

    python -m benchmarks.press_frames THE_QUESTION [GAME]

THE_QUESTION is a folder of Ren'Py's own example game of that name (see start_and_read.py). GAME is another copy of this
game, with pictures in densities. A page of the book with somebody on it is shown at each size of the window:

- without:  as the engine draws it, every frame anew;
- moving:   everything is drawn and printed anew in every frame, as when a place's layers glide;
- living:   only the print is made anew, as when the line boils (that is four or five times a second);
- reading:  nothing changes but the letters: the page is kept as it was printed.

Figures are medians of the milliseconds that it takes to draw a frame; the lowest tenth follows, since machines have
other work too.
"""

from __future__ import annotations

import ast
import statistics
import sys
import tempfile
from pathlib import Path

from house import engine as engines
from house.engine import Engine
from house.paths import GAME
from house.running import Plan, check_record, play_by_plan, run_command
from house.stage_copy import copy_game

SIZES = ("1920x1080", "1740x980", "1280x720")
SECONDS = 2.5
TOO_FEW = 8

# Laid over each game: something that asks for a frame as soon as one was drawn, and a clock around the drawing. Asking
# for one pixel afterwards makes the renderer finish.
CLOCK = """
init 1700 python:

    import time as _time

    class _FrameClock(renpy.Displayable):
        times = []
        dirty = ""

        def render(self, width, height, st, at):
            if self.dirty:
                for layered in _pages():
                    renpy.redraw(layered, 0)
            renpy.redraw(self, 0)
            return renpy.Render(1, 1)

    def _timed(draw_screen):
        def timed(*args, **kwargs):
            begun = _time.perf_counter()
            draw_screen(*args, **kwargs)
            renpy.display.draw.is_pixel_opaque(renpy.render(Solid("#fff"), 1, 1, 0, 0))
            _FrameClock.times.append(1000 * (_time.perf_counter() - begun))
        return timed

    renpy.display.core.Interface.draw_screen = _timed(renpy.display.core.Interface.draw_screen)

    def _pages():
        wanted = {"moving": "LayeredPlace", "living": "Printed"}[_FrameClock.dirty]
        found = []
        for layer in renpy.display.interface.old_scene.values():
            layer.visit_all(lambda one: found.append(one) if type(one).__name__ == wanted else None)
        return found

    def _press(on):
        config.layer_transforms["master"] = _transforms if on else []
        renpy.restart_interaction()

    _transforms = config.layer_transforms.get("master", [])
    config.always_shown_screens.append("_frame_clock")

screen _frame_clock():
    add _FrameClock()
"""
SCENE = """
label press_frames:
    {scene}
    "{line}"
    return
"""
LINE = "A line of words, as long as most of them are, so that there is something to be read in the meantime."


def lay_over(project: Path, scene: str) -> None:
    """Put the clock and a label with one scene into a copy of a game."""
    script = CLOCK + SCENE.format(scene=scene, line=LINE)
    (project / "game" / "zz_frames.rpy").write_text(script, "utf-8")


def frames(engine: Engine, project: Path, saves: Path, window: str, kinds: dict[str, str]) -> dict[str, list[float]]:
    """Milliseconds of each frame, by kind; a kind's code is run before it is measured."""
    steps = [
        {"do": "begin", "from": "press_frames"},
        {"do": "read", "until": {"line": LINE}},
        {"do": "pause", "seconds": 2.0},
    ]
    for code in kinds.values():
        steps += [
            {"do": "run", "code": code},
            {"do": "pause", "seconds": 1.0},
            {"do": "run", "code": "_FrameClock.times.clear()"},
            {"do": "pause", "seconds": SECONDS},
            {"do": "run", "code": "list(_FrameClock.times)"},
        ]
    steps.append({"do": "run", "code": "renpy.display.draw.get_texture_size()[0]"})
    environment = {"RENPY_GL_VSYNC": "0"}
    plan = Plan(steps=steps, preferences={"transitions": 2})
    record = play_by_plan(engine, project, plan, saves=saves, window=window, environment=environment)
    check_record(record, "the measuring")
    lists = [value for value in record.values if value.startswith("[")]
    out = {}
    for kind, value in zip(kinds, lists, strict=True):
        out[kind] = ast.literal_eval(value)
        if len(out[kind]) < TOO_FEW:
            print(f"  {kind}: only {len(out[kind])} frames")
    print(f"  textures: {float(record.values[-1]) / 2**20:.0f} MiB")
    return out


def summary(times: list[float]) -> tuple[float, float]:
    """The median, and what a tenth of the frames stay under."""
    return statistics.median(times), sorted(times)[len(times) // 10]


def main() -> None:
    """Measure both games at every size and print the figures."""
    known = Path(sys.argv[1])
    source = Path(sys.argv[2]) if len(sys.argv) > 2 else GAME
    engine = engines.for_testing("debian")
    with tempfile.TemporaryDirectory(prefix="bedtime-benchmark-") as scratch:
        ours = copy_game(Path(scratch, "ours"), source=source)
        theirs = copy_game(Path(scratch, "theirs"), source=known / "game" if (known / "game").is_dir() else known)
        lay_over(ours, "scene hale_bedroom night\n    show elara at on_the_right")
        lay_over(theirs, "scene bg meadow\n    show sylvie green smile")
        for project in (ours, theirs):
            run_command(engine, project, "compile", saves=Path(scratch, "saves"))
        for window in SIZES:
            print(window)
            kinds = {
                "without": "_FrameClock.dirty = 'moving'; _press(False)",
                "moving": "_FrameClock.dirty = 'moving'; _press(True)",
                "living": "_FrameClock.dirty = 'living'; _press(True)",
                "reading": "_FrameClock.dirty = ''; _press(True)",
            }
            measured = frames(engine, ours, Path(scratch, "ours_saves"), window, kinds)
            question = {"The Question": "_FrameClock.dirty = ''"}
            measured |= frames(engine, theirs, Path(scratch, "their_saves"), window, question)
            known_median, _ = summary(measured["The Question"])
            for kind, times in measured.items():
                median, low = summary(times)
                print(f"  {kind:13} {median:6.1f} ms ({low:5.1f})  {median / known_median:.2f} times The Question's")


if __name__ == "__main__":
    main()
