"""The first Python that runs in the page: makes linked modules importable, unpacks game.zip, starts Ren'Py.

It lies at / in the page's memory, beside renpy.py, renpy/ and lib/ (renpy.data). The page provides
`window.renpyWeb` with `status(text, done, total)` and `ended(code, text)`.
"""

import _frozen_importlib
import json
import os
import sys
import time
import traceback
import zipfile

import emscripten

LINKED = frozenset(name for name in sys.builtin_module_names if "." in name)
SAVES = "/home/web_user/.renpy"  # kept by the browser
GAME = "/game.zip"
TURN = 0.1  # seconds of work before the page gets its turn
OWN = ("renpy/", "lib/", "pygame_sdl2/", "main.py", "renpy.py")  # in renpy.data; a launcher's game.zip has them again


class LinkedModules:
    """Python's own importer of built-in modules refuses those inside packages; this one gives them."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The module, if it is linked in."""
        if fullname not in LINKED:
            return None
        return _frozen_importlib.spec_from_loader(fullname, _frozen_importlib.BuiltinImporter, origin="built-in")


def unpack(archive):
    """Lay the game's files at /; the archive is deleted, since memory is all the disk there is."""
    turn = 0.0
    with zipfile.ZipFile(archive) as packed:
        members = [member for member in packed.infolist() if not member.filename.startswith(OWN)]
        for done, member in enumerate(members):
            if time.monotonic() - turn > TURN:
                turn = time.monotonic()
                emscripten.run_script(f"renpyWeb.status('Unpacking the game', {done}, {len(members)})")
                emscripten.sleep(0)
            packed.extract(member, "/")
            if not member.is_dir():
                # Ren'Py tells by their dates whether its compiled files are newer than their sources.
                date = time.mktime((*member.date_time, 0, 0, -1))
                os.utime("/" + member.filename, (date, date))
    os.unlink(archive)


def keep_saves_of_nameless_games():
    """A game without config.save_directory saves beside itself, where nothing is kept: lead that elsewhere."""
    if os.path.isdir("/game") and not os.path.exists("/game/saves"):
        os.makedirs(SAVES + "/_game_saves", exist_ok=True)
        os.symlink(SAVES + "/_game_saves", "/game/saves")


def told_error():
    """What Ren'Py wrote down about the error that it ended with, or nothing."""
    for name in ("/errors.txt", "/traceback.txt"):
        try:
            with open(name, encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            continue
    return ""


sys.meta_path.insert(0, LinkedModules)
os.environ.setdefault("HOME", "/home/web_user")
os.environ["RENPY_PLATFORM"] = "web-wasm32"
os.environ["RENPY_EMSCRIPTEN"] = "1"
os.environ.setdefault("SDL_EMSCRIPTEN_ASYNCIFY", "0")  # Ren'Py itself waits; SDL must not
os.environ.setdefault("RENPY_RENDERER", "auto")

if os.path.exists(GAME):
    unpack(GAME)
keep_saves_of_nameless_games()

# RENPY_WEB_ARGS has a command for Ren'Py, words parted by spaces: tests ask for one.
sys.argv = ["/renpy.py", *os.environ.get("RENPY_WEB_ARGS", "").split()]
__file__ = "/renpy.py"
with open(__file__, encoding="utf-8") as file:
    starter = compile(file.read(), __file__, "exec")
try:
    exec(starter, globals())
except BaseException as error:  # Ren'Py ends by SystemExit, whatever its code; all else is an accident
    if isinstance(error, SystemExit):
        code = error.code
    else:
        code = 1
        traceback.print_exc()
    text = told_error() if code else ""
    emscripten.run_script(f"renpyWeb.ended({json.dumps(code, default=str)}, {json.dumps(text)})")
