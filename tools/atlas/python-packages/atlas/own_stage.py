"""Ren'Py's own execution with nothing drawn, heard, waited for or kept: what tellings by thousands run on.

The statements are the engine's and the book's own. Only what would reach a person is replaced while `stage()` is
open; when it closes, every replaced name, the stores, the preferences and `persistent` are as they were.
"""

from __future__ import annotations

import copy
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import renpy

import rules.telling

# What a script may ask of the engine that a telling can go on without.
SILENT = (
    "checkpoint",
    "block_rollback",
    "fix_rollback",
    "retain_after_load",
    "force_autosave",
    "hide_screen",
    "layer_at_list",
    "mode",
    "notify",
    "pause",
    "restart_interaction",
    "show_layer_at",
    "show_screen",
    "shown_window",
    "transition",
    "vibrate",
    "with_statement",
)
SILENT_MUSIC = ("play", "queue", "stop", "set_volume", "set_pan", "set_pause", "set_queue_empty_callback")
# What answers with something that only a person can say: refused by name.
REFUSED = (
    "call_in_new_context",
    "call_replay",
    "call_screen",
    "display_menu",
    "imagemap",
    "input",
    "invoke_in_new_context",
    "movie_cutscene",
)
# What each telling replaces with functions of its own; the stage puts them back when it closes.
FOR_THE_TELLING = (
    (renpy.exports, "say"),
    (renpy.exports, "menu"),
    (renpy.character.ADVCharacter, "__call__"),
    (renpy.ast.TranslateSay, "execute"),
    (renpy.execution, "check_infinite_loop"),
    (rules.telling, "tell"),
)
# A default of one of these types (or of a class made of them) could be changed in place.
CHANGEABLE = (list, dict, set, renpy.revertable.RevertableObject)
# Python's own tidying costs a fifth of the time; the stage does it itself, after so many tellings.
TIDY_AFTER = 500


class Unanswerable(Exception):
    """The script asked for what a telling has no answer to."""


class Failed(BaseException):
    """An error of the script, brought out of `Context.run()`, which would show it on a page. Its cause is the error."""


class _NoScreen:
    """Stands where the engine's interface stands. Whatever is asked of it is done, and is nothing."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _nothing


def _nothing(*_args: Any, **_how: Any) -> None:
    return None


def _refuse(name: str) -> Callable[..., Any]:
    def refuse(*_args: Any, **_how: Any) -> Any:
        raise Unanswerable(f"renpy.{name} asks the reader something that is no menu; a telling cannot answer it")

    return refuse


def _bring_out(error: BaseException, *_args: Any, **_how: Any) -> Any:
    raise Failed from error


class _Replaced:
    """Attributes that were replaced, and what they were."""

    def __init__(self) -> None:
        self.before: list[tuple[Any, str, Any]] = []

    def put(self, owner: Any, name: str, value: Any) -> None:
        """Replace one that exists; another engine may lack it."""
        if hasattr(owner, name):
            self.before.append((owner, name, getattr(owner, name)))
            setattr(owner, name, value)

    def undo(self) -> None:
        for owner, name, value in reversed(self.before):
            setattr(owner, name, value)


class Stage:
    """The engine made ready; `reset` lays everything as it is when a game starts."""

    def __init__(self) -> None:
        stores = renpy.python.store_dicts
        self.stores: list[tuple[Any, dict[str, Any]]] = [
            (store, dict(store)) for store in stores.values() if not store.get("_constant", False)
        ]
        self.changeable = [
            (stores[node.store], node.varname, node.code.bytecode)
            for node in renpy.ast.default_statements
            if isinstance(node, renpy.ast.Default)
            and isinstance(stores.get(node.store, {}).get(node.varname), CHANGEABLE)
        ]
        self.persistent = renpy.game.persistent
        self.persistent_base = dict(vars(self.persistent))
        self.preferences = vars(renpy.game.preferences)
        self.preferences_base = copy.deepcopy(self.preferences)
        self.resets = 0

    def reset(self) -> Any:
        """Lay stores, `persistent` and preferences as they were; returns the fresh context that is now the engine's."""
        self.resets += 1
        if self.resets % TIDY_AFTER == 0:
            gc.collect()
        for store, base in self.stores:
            store.clear()
            store.update(base)
        for store, name, code in self.changeable:
            store[name] = renpy.python.py_eval_bytecode(code)
        kept = vars(self.persistent)
        kept.clear()
        kept.update(self.persistent_base)
        if self.preferences != self.preferences_base:
            self.preferences.clear()
            self.preferences.update(copy.deepcopy(self.preferences_base))
        renpy.game.log.mutated.clear()
        context = renpy.execution.Context(False)
        renpy.game.contexts[:] = [context]
        return context


_open: Stage | None = None


@contextmanager
def stage() -> Iterator[Stage]:
    """Open the stage; a second opening inside the first is the same one and costs nothing."""
    global _open
    if _open is not None:
        yield _open
        return
    replaced = _Replaced()
    stores = renpy.python.StoreBackup()
    contexts = list(renpy.game.contexts)
    preferences = copy.deepcopy(vars(renpy.game.preferences))
    tidying = gc.isenabled()
    gc.freeze()
    gc.disable()
    try:
        _put(replaced)
        renpy.python.clean_stores()
        renpy.game.contexts[:] = [renpy.execution.Context(False)]
        _lay_persistent(replaced)
        renpy.exports.execute_default_statement(True)
        _open = Stage()
        yield _open
    finally:
        _open = None
        vars(renpy.game.preferences).clear()
        vars(renpy.game.preferences).update(preferences)
        replaced.undo()
        renpy.game.contexts[:] = contexts
        stores.restore()
        gc.unfreeze()
        if tidying:
            gc.enable()


def _put(replaced: _Replaced) -> None:
    """Replace what draws, sounds, waits or writes."""
    for name in SILENT:
        replaced.put(renpy.exports, name, _nothing)
    # Called four times for each statement, to be thrown away: a built-in does it in less time.
    replaced.put(renpy, "plog", "".format)
    for name in SILENT_MUSIC:
        replaced.put(renpy.audio.music, name, _nothing)
    for name in REFUSED:
        replaced.put(renpy.exports, name, _refuse(name))
    replaced.put(renpy.ui, "interact", _refuse("ui.interact"))
    for name in ("show", "hide", "scene"):
        replaced.put(renpy.config, name, _nothing)
    # Whoever watches statements only opens and closes windows.
    for name in ("statement_callbacks", "start_interact_callbacks"):
        replaced.put(renpy.config, name, [])
    for name in ("save", "update", "save_MP"):
        replaced.put(renpy.persistent, name, _nothing)
    for name in ("save", "autosave", "force_autosave"):
        replaced.put(renpy.loadsave, name, _nothing)
    for owner in (renpy.game, renpy.display):
        replaced.put(owner, "interface", _NoScreen())
    # What `own_telling.tell` puts its own in for.
    for owner, name in FOR_THE_TELLING:
        replaced.put(owner, name, getattr(owner, name))
    replaced.put(renpy.config, "label_callback", None)
    replaced.put(renpy.config, "label_callbacks", [])
    replaced.put(renpy.error, "report_exception", _bring_out)
    replaced.put(renpy.game, "log", renpy.python.RollbackLog())
    replaced.put(renpy.game, "seen_session", {})


def _lay_persistent(replaced: _Replaced) -> None:
    """Put a fresh `persistent` where the machine's is, in the engine and in the stores, so that it is never written."""
    of_machine = renpy.game.persistent
    fresh = renpy.persistent.Persistent()
    replaced.put(renpy.game, "persistent", fresh)
    for store in renpy.python.store_dicts.values():
        if store.get("persistent") is of_machine:
            store["persistent"] = fresh
    for name, first in renpy.store.WISHES.items():
        setattr(fresh, name, first)
    # Nobody is there to read who made it.
    replaced.put(renpy.store, "roll_credits", _nothing)
    # Before a story nobody is asked how it is to be told: there is nobody to ask.
    fresh.content_notes = "none"
