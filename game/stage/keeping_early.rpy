## The file of unlocks and preferences, looked at before Ren'Py reads it. What Ren'Py cannot read it takes for absent
## and overwrites at the next exit; so a damaged one is moved aside first, and the player is told at the menu.

python early:

    def _check_persistent_files():
        import os
        import pathlib
        import keeping.files as files

        told = []
        for folder in _save_folders():
            for name in ("persistent.new", "persistent"):
                path = pathlib.Path(folder, name)
                if files.examine_persistent(path) is files.Condition.DAMAGED:
                    try:
                        told.append(str(files.move_aside(path)))
                    except OSError:
                        # A disk that cannot be written cannot lose it either.
                        pass
        return told

    def _save_folders():
        """The folders that hold this game's saves and unlocks, as Ren'Py will choose them."""
        import os

        chosen = getattr(renpy.game.args, "savedir", None)
        if not chosen:
            chosen = renpy.__main__.path_to_saves(renpy.config.gamedir)
        return [chosen, os.path.join(renpy.config.gamedir, "saves")]

    # Kept in the session, which outlives the loading of the script: label before_main_menu tells it.
    if "mishaps" not in renpy.session:
        renpy.session["mishaps"] = [("unlocks", path) for path in _check_persistent_files()]
