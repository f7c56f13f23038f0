"""A real Chromium plays the real web build over the loopback: with mouse, keys and fingers, offline, and in trouble."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from exporting import web
from exporting.browser import PHONE_UPRIGHT, Book, Host, chromium, served
from game_runs import QUIT, Game, pause, run, wait_for

SMALL = {"width": 640, "height": 360}  # software graphics draw it several times faster
MIDDLE = {"width": 960, "height": 540}  # large enough to see what the press does
FIRST_LINE = "You are somewhere dark and warm."
# Of 255, a channel: how far the browser's cover may be from the desktop's on average while nothing moves. It is 0.3,
# most of it the words that a browser's menu lacks.
NEAR = 1.0
STILL = "persistent.press_motion = 'still'"

pytestmark = pytest.mark.engine


def picture(book: Book) -> np.ndarray[Any, Any]:
    return np.asarray(Image.open(io.BytesIO(book.page.screenshot())).convert("RGB"), dtype=float)


def to_the_first_line(book: Book, *, touch: bool = False) -> None:
    book.press("That’s all, go on", touch=touch)
    book.press("Begin", touch=touch)
    book.press("Go on", touch=touch)
    book.wait_for(f"renpy.store._last_say_what == {FIRST_LINE!r}")


def skip_to_choice(book: Book) -> list[str]:
    """Skip to where something has to be chosen, by the engine's own skipping; returns what is offered."""
    book.run("renpy.store.preferences.skip_unseen = True; renpy.run(renpy.store.Skip(fast=True, confirm=False))")
    book.wait_for("renpy.config.skipping is None")
    return [said for said, _x, _y in book.offered()]


def test_read_choose_save_reload_load_roll_back(
    built: web.WebBuild, host: Host, chromium_program: Path, driver: Any, tmp_path: Path
) -> None:
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        book = Book.on(context.pages[0])
        book.open(host.address)
        to_the_first_line(book)
        # Before the first line nothing is fetched but what starts the game, and the cover.
        later = [name for name in host.asked if name.startswith("game/")]
        fetched = sum((built.folder / name).stat().st_size for name in {*later, "game.zip"})
        assert fetched < 8_000_000, later

        # Through the prologue and over the landing into the first chapter.
        for _ in range(3):
            assert skip_to_choice(book)[:2] == ["Press", "Lie still"]
            book.press("Press")
            book.wait_for("renpy.store._last_say_what.startswith('You press')")
        skip_to_choice(book)
        book.press("The door that’s open a hand wide")
        skip_to_choice(book)
        book.press("Go on")
        skip_to_choice(book)
        assert book.ask("renpy.store.fact.extra_hour") is None
        book.press("Tell her nobody has")
        book.wait_for("renpy.store.fact.extra_hour")
        line = book.wait_for("renpy.get_screen('choice') is None and renpy.store._last_say_what")

        book.press("Save")
        book.press("Place 1")
        book.wait_for("renpy.list_slots('1-')")
        book.press("Back to the story")
        # Reading on, and then the tab is closed: what is read is kept while the line stands.
        begun = book.ask("__import__('time').time()")
        for _ in range(2):  # to the end of the line, and on
            book.page.mouse.click(300, 60, delay=60)
            book.page.wait_for_timeout(600)
        further = book.wait_for(f"renpy.store._last_say_what != {line!r} and renpy.store._last_say_what")
        book.wait_for(f"(renpy.slot_mtime('auto-1') or 0) > {begun}")
        book.page.evaluate("() => renpyWeb.kept()")
        said = sorted(book.ask("renpy.list_slots()"))
        assert any(slot.startswith("choice-") for slot in said), said
        book.page.close()

        problems, book = book.problems, Book.on(context.new_page())
        assert problems == []
        book.open(host.address)
        assert sorted(book.ask("renpy.list_slots()")) == said
        book.press("Continue")
        book.wait_for(f"renpy.store._last_say_what == {further!r}")
        assert book.ask("renpy.store.fact.extra_hour") == "told_straight"
        book.page.mouse.move(300, 100)
        for _ in range(5):
            book.page.mouse.wheel(0, -100)
            book.page.wait_for_timeout(1000)
            if book.ask("renpy.get_screen('choice') is not None"):
                break
        book.wait_for("renpy.get_screen('choice') is not None")
        assert book.ask("renpy.store.fact.extra_hour") is None
        assert book.problems == []

        # The copy in a file is one that Ren'Py's own import takes: the folder's name, then the files.
        book.page.keyboard.press("F10")
        with book.page.expect_download() as handed:
            book.page.click("#keep-copy")
        copy = tmp_path / "copy.zip"
        handed.value.save_as(copy)
        held = zipfile.ZipFile(copy)
        assert held.testzip() is None
        assert "bedtime-2045/persistent" in held.namelist()
        copied = sorted(
            name.removeprefix("bedtime-2045/").removesuffix("-LT1.save")
            for name in held.namelist()
            if name.endswith("-LT1.save") and name.count("/") == 1
        )
        # What was read since may have been kept in the place of what the book keeps by itself.
        assert {slot for slot in said if not slot.startswith("auto")} <= set(copied)
        assert "browser may clear them" in book.page.inner_text("#shelf-kept") or "promised" in book.page.inner_text(
            "#shelf-kept"
        )
        assert book.problems == []

    # ... and another browser, which has nothing, brings it back.
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        book = Book.on(context.pages[0])
        book.open(host.address)
        assert book.ask("renpy.list_slots()") == []
        book.page.keyboard.press("F10")
        book.page.set_input_files("#copy-file", {"name": "no.zip", "mimeType": "application/zip", "buffer": b"no zip"})
        book.page.wait_for_function("() => document.getElementById('shelf-said').textContent.includes('no places')")
        with book.page.expect_navigation():
            book.page.set_input_files("#copy-file", str(copy))
        book.opened()
        assert sorted(book.ask("renpy.list_slots()")) == copied
        assert book.problems == []


def test_a_phone_lying_and_upright(host: Host, chromium_program: Path, driver: Any) -> None:
    with chromium(chromium_program, driver, phone=True) as context:
        book = Book.on(context.pages[0])
        book.open(host.address)
        assert {"mobile", "touch", "phone"} <= set(book.ask("list(renpy.config.variants)[:-1]"))
        to_the_first_line(book, touch=True)
        book.page.touchscreen.tap(280, 100)
        book.page.wait_for_timeout(400)
        book.page.touchscreen.tap(280, 100)
        book.wait_for(f"renpy.store._last_say_what != {FIRST_LINE!r}")
        assert book.ask("renpy.store.preferences.font_size") == 1.15
        assert not book.page.is_visible("#note")
        book.page.set_viewport_size(PHONE_UPRIGHT)
        book.page.wait_for_function("() => document.getElementById('note').textContent.includes('lies on its side')")
        book.page.wait_for_function("() => document.getElementById('note').hidden", timeout=30_000)
        # The page of the book keeps its form, and lies in the middle.
        book.wait_for("renpy.display.draw.get_physical_size()[0] < renpy.display.draw.get_physical_size()[1]")
        book.page.wait_for_timeout(1500)
        shown = picture(book)
        lines = np.flatnonzero((shown.sum(axis=2) > 60).any(axis=1))
        assert abs(lines[0] + lines[-1] - len(shown)) < 120
        assert book.problems == []


def test_the_press_prints_as_on_the_desktop(
    host: Host, chromium_program: Path, driver: Any, game: Game, tmp_path: Path
) -> None:
    shot = tmp_path / "desktop.png"
    window = {"BEDTIME_WINDOW": "{width}x{height}".format(**MIDDLE)}
    menu, still = wait_for("main_menu"), run(STILL)
    game.play(menu, still, pause(3), {"do": "shot", "file": str(shot)}, QUIT, environment=window)
    desktop = np.asarray(Image.open(shot).convert("RGB"), dtype=float)
    with chromium(chromium_program, driver, viewport=MIDDLE) as context:
        book = Book.on(context.pages[0])
        book.open(host.address)
        book.press("That’s all, go on")
        book.wait_for("renpy.get_screen('main_menu') is not None")
        book.run(f"renpy.store.{STILL}; renpy.restart_interaction()")
        # Until pictures that come later have taken their stand-ins' places.
        book.page.mouse.move(480, 520)
        difference = 255.0
        for _ in range(60):
            book.page.wait_for_timeout(350)
            difference = float(np.abs(picture(book) - desktop).mean())
            if difference < NEAR:
                break
        book.page.screenshot(path=tmp_path / "browser.png")
        print(f"of 255, a channel: {difference:.1f}")
        assert difference < NEAR
        assert str(book.ask("renpy.get_renderer_info()['renderer']")) in ("gles2", "gl2", "angle2")
        assert book.problems == []


def test_it_opens_without_a_network_after_the_first_visit(
    built: web.WebBuild, chromium_program: Path, driver: Any
) -> None:
    with chromium(chromium_program, driver, viewport=SMALL, keeping=True) as context:
        book = Book.on(context.pages[0])
        with served(built.folder) as host:
            book.open(host.address)
            book.page.wait_for_function(
                "() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)",
                timeout=120_000,
            )
            address = host.address
        # The host is gone.
        book.page.goto(address)
        book.opened()
        book.press("That’s all, go on")
        book.press("Begin")
        assert book.problems == []


def test_lost_graphics_come_back_and_missing_pictures_are_waited_for(
    host: Host, chromium_program: Path, driver: Any
) -> None:
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        book = Book.on(context.pages[0])
        host.broken.append("game/images/")
        book.open(host.address)
        book.press("That’s all, go on")
        book.page.wait_for_function(
            "() => document.getElementById('note').textContent.includes('still on its way')", timeout=60_000
        )
        assert book.page.is_visible("#note")
        host.broken.clear()
        book.page.wait_for_function("() => document.getElementById('note').hidden", timeout=60_000)
        assert [problem for problem in book.problems if "503" not in problem] == []
        book.problems.clear()

        before = picture(book)
        book.page.evaluate("""() => {
            const canvas = document.getElementById('canvas');
            const drawn = canvas.getContext('webgl2') || canvas.getContext('webgl');
            window.light = drawn.getExtension('WEBGL_lose_context');
            light.loseContext();
        }""")
        book.page.wait_for_function("() => document.getElementById('note').textContent.includes('coming back')")
        book.page.wait_for_timeout(500)
        book.page.evaluate("() => light.restoreContext()")
        book.page.wait_for_function("() => document.getElementById('note').hidden", timeout=30_000)
        for _ in range(40):
            book.page.wait_for_timeout(500)
            if np.abs(picture(book) - before).mean() < 12:
                break
        assert np.abs(picture(book) - before).mean() < 12
        book.press("Begin")
        assert [problem for problem in book.problems if "CONTEXT_LOST" not in problem] == []


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        ("delete window.WebAssembly", "lacks WebAssembly"),
        ("HTMLCanvasElement.prototype.getContext = () => null", "drawn with WebGL"),
        ("WebAssembly.instantiateStreaming = async () => { throw new RangeError('Out of memory'); }", "memory"),
    ],
)
def test_a_browser_that_cannot_is_told_so(
    host: Host, chromium_program: Path, driver: Any, lacking: str, told: str
) -> None:
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        context.add_init_script(lacking)
        page = context.pages[0]
        page.goto(host.address)
        page.wait_for_selector("#trouble", state="visible", timeout=30_000)
        assert told in page.inner_text("#trouble")
        assert page.evaluate("() => document.activeElement.id") == "trouble-again"


@pytest.mark.parametrize("broken", ["game.zip", "renpy.data", "renpy.wasm", "renpy.js", "pwa_catalog"])
def test_a_part_that_does_not_arrive_is_told(host: Host, chromium_program: Path, driver: Any, broken: str) -> None:
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        host.broken.append(broken)
        page = context.pages[0]
        page.goto(host.address)
        page.wait_for_selector("#trouble", state="visible", timeout=60_000)
        assert "did not arrive" in page.inner_text("#trouble")
        # It is mended, and the reader tries again.
        host.broken.clear()
        page.click("#trouble-again")
        page.wait_for_function("() => document.getElementById('cover-bar').value > 0.5", timeout=60_000)
