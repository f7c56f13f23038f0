## The file of unlocks and preferences, looked at before Ren'Py writes it again. What Ren'Py cannot read it takes for
## absent and overwrites at the next exit; so such a file is moved aside first, and the player is told at the menu.

python early:

    def _save_folders():
        """The folders that hold this game's saves and unlocks, as Ren'Py will choose them."""
        import os

        chosen = getattr(renpy.game.args, "savedir", None)
        if not chosen:
            chosen = renpy.__main__.path_to_saves(renpy.config.gamedir)
        return [chosen, os.path.join(chosen, "sync"), os.path.join(renpy.config.gamedir, "saves")]

    def _put_unlocks_aside(is_bad):
        """Move aside each file of unlocks that `is_bad` (a function of its path) finds bad, and note it to be told."""
        import pathlib
        import keeping.files

        for folder in _save_folders():
            for name in ("persistent.new", "persistent"):
                path = pathlib.Path(folder, name)
                if path.is_file() and is_bad(path):
                    try:
                        # The session outlives the loading of the script: label before_main_menu tells it.
                        renpy.session["mishaps"].append(str(keeping.files.move_aside(path)))
                    except OSError:
                        # A disk that cannot be written cannot lose it either.
                        pass

    def _is_no_whole_file(path):
        """Cut short, or not what Ren'Py writes; all that can be known before Ren'Py has read it."""
        import keeping.files

        return keeping.files.examine_persistent(path) is keeping.files.Condition.DAMAGED

    renpy.session.setdefault("mishaps", [])
    _put_unlocks_aside(_is_no_whole_file)

# A whole file that Ren'Py has just refused all the same: another machine's, or one whose signature is cut.
init -999 python:

    def _was_refused(path):
        return renpy.persistent.load(str(path)) is None

    _put_unlocks_aside(_was_refused)

# Another machine’s file lay where ours was, or ours could not be read: the copy of ours (keeping_copies.rpy) is added.
init -998 python:

    def _machine_name():
        """
        What this machine is called among the copies: sixteen letters that say nothing of it. "" where there are none,
        as in a browser, whose files nobody else can reach.
        """
        import hashlib
        import platform

        # The engine's own key of this machine. It is not kept in the folder that is copied.
        keys = [] if getattr(renpy, "emscripten", False) else renpy.get_save_token_keys()
        if not keys:
            return ""
        return hashlib.sha256("{} {}".format(keys[0], platform.node()).encode("utf-8")).hexdigest()[:16]  # not read

    def _take_up_own_copy(machine):
        """Add this machine’s copy of what it remembers, where the file itself is not of this machine any more."""
        import pathlib
        import keeping.copies

        is_anothers = persistent.written_on not in (None, machine)
        persistent.written_on = machine
        if is_anothers or renpy.session["mishaps"]:
            copy = pathlib.Path(_save_folders()[0], keeping.copies.COPIES, machine, keeping.copies.UNLOCKS)
            own = renpy.persistent.load(str(copy))
            if own is not None:
                renpy.persistent.merge(own)
                renpy.session["copy_taken_up"] = True

    MACHINE = _machine_name()
    if MACHINE:
        _take_up_own_copy(MACHINE)
