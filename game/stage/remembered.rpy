## What the house on the cover remembers: in each of its five windows, how that story was told in the newest save.
##
## Nothing of it is kept across saves; every save says it of itself, and the cover reads the newest one.

init -60 python:

    from collections.abc import Mapping

    import rules.telling

    def told_so_far():
        """How each story that was told ended, by its number, as a save can carry it: {"1": "awake"}."""
        return {str(one.outcome.chapter): one.outcome.ending.value for one in book.told}

    def remember_tellings(about):
        about["told"] = told_so_far()

    config.save_json_callbacks.append(remember_tellings)

    WINDOW_STATES = ("severed", "awake", "connected")

    def cover_windows():
        """The names of the five pictures that are laid over the house, by the newest save; none of it may fail."""
        newest = renpy.newest_slot(r"[^_]")
        told = (renpy.slot_json(newest) or {}).get("told", {}) if newest else {}
        # A script's own `dict` is the engine's, which what was read from a save is not.
        if not isinstance(told, Mapping):
            told = {}
        states = [told.get(str(number)) for number in range(1, 6)]
        return [
            "cover_window_{}_{}".format(number, state if state in WINDOW_STATES else "untold")
            for number, state in enumerate(states, start=1)
        ]
