"""What was met goes from the desktop into a real browser through the page's own dialog, and back to the desktop."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exporting.browser import Book, Host, chromium
from game_runs import QUIT, Game, begin_at, read_lines, run, wait_for

SMALL = {"width": 640, "height": 360}
LEAF = "renpy.run(renpy.store.ShowMenu('shelf', opens='taking_along'))"
GIVE = "Show the code, or save it as a file"
TAKE = "Bring in a code or a file"
TITLE = "renpy.get_screen('mishap') and renpy.get_screen('mishap').scope['title']"
# Frames of another page's may ask for nothing: not in the way that was tried first.
NO_PROMPT = "window.prompt = () => { throw new Error('asked'); };"

pytestmark = pytest.mark.engine


def test_from_the_desktop_into_the_browser_and_back(
    host: Host, chromium_program: Path, driver: Any, game: Game, tmp_path: Path
) -> None:
    record = game.play(
        begin_at("quarter_past_nine"),
        read_lines(3),
        run("remember_ending_met('the_update', 'awake')"),
        run("progress_code()"),
        run("sum(bin(one.bits).count('1') for _name, one in gather_progress().read)"),
        QUIT,
    )
    code, read = eval(record.values[-2]), int(record.values[-1])
    assert read >= 3
    with chromium(chromium_program, driver, viewport=SMALL) as context:
        context.add_init_script(NO_PROMPT)
        book = Book.on(context.pages[0])
        book.open(host.address)
        book.press("That’s all, go on")
        book.press("Begin")
        book.press("Go on")
        book.wait_for("renpy.store._last_say_what and renpy.store.scene_id == 'lights_out'")
        book.run(LEAF)
        page = book.page

        # What is no code says so, and changes nothing.
        book.press(TAKE)
        page.wait_for_selector("#taking[open]")
        assert page.evaluate("() => document.activeElement.id") == "taking-text"
        assert page.get_attribute("#taking", "lang") == "en"
        page.keyboard.type("Dear Theo")
        page.click("#taking-bring")
        assert book.wait_for(TITLE) == "This isn’t a code of ours"
        book.press("All right")

        # Escape leaves, and nothing is said.
        book.press(TAKE)
        page.wait_for_selector("#taking[open]")
        page.keyboard.press("Escape")
        book.wait_for("renpy.get_screen('page_for_taking') is None")
        assert not book.ask("bool(renpy.get_screen('mishap'))")

        # The code as it is pasted; lines that were read on the desktop count as read here.
        book.press(TAKE)
        page.wait_for_selector("#taking[open]")
        page.fill("#taking-text", f"Here it is:\r\n\r\n> {code}")
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.id") == "taking-bring"
        page.keyboard.press("Enter")
        assert book.wait_for(TITLE) == "It has all come along"
        book.press("All right")
        assert set(book.ask("sorted(renpy.store.persistent.scenes_met)")) == {"lights_out", "quarter_past_nine"}
        bits = "sum(bin(one.bits).count('1') for _name, one in renpy.store.gather_progress().read)"
        assert book.ask(bits) >= read
        other = (
            "any(one.bits for name, one in renpy.store.gather_progress().read if name.endswith('quarter_past_nine'))"
        )
        assert book.ask(other)

        # Out of the browser, copied and as a file; and the file into it again.
        book.run("renpy.store.remember_ending_met('exposure', 'severed')")
        book.press(GIVE)
        page.wait_for_selector("#taking[open]")
        shown = page.input_value("#taking-text")
        page.click("#taking-copy")
        page.wait_for_function("() => document.getElementById('taking-said').textContent.startsWith('It’s copied')")
        with page.expect_download() as handed:
            page.click("#taking-save")
        file = tmp_path / "bedtime-2045-progress.txt"
        handed.value.save_as(file)
        assert handed.value.suggested_filename == file.name
        assert file.read_text("utf-8") == shown
        page.click("#taking-close")
        book.wait_for("renpy.get_screen('page_for_taking') is None")
        book.press(TAKE)
        page.wait_for_selector("#taking[open]")
        page.set_input_files("#taking-file", str(file))
        assert book.wait_for(TITLE) == "It has all come along"
        assert book.problems == []
        # It is kept in the browser: the page opened again still knows it.
        page.evaluate("() => renpyWeb.kept()")
        page.reload()
        book.opened()
        assert set(book.ask("sorted(renpy.store.persistent.scenes_met)")) == {"lights_out", "quarter_past_nine"}
        assert book.problems == []

    back = game.play(
        wait_for("main_menu"),
        run(f"setattr(store, 'copied_text', lambda: {shown!r})"),
        run("bring_in_copied()"),
        wait_for("mishap"),
        run("sorted(persistent.endings_met)"),
        run("'lights_out' in persistent.scenes_met"),
        QUIT,
    )
    assert back.values[-2:] == ["['exposure:severed', 'the_update:awake']", "True"]
