## What a player may wish of the book. Each wish is declared once, with what it is at first; "Put every setting back"
## puts back all that stand here and all of the engine's own.

init -95 python:

    # Each wish of ours, by the name of its field in `persistent`, and what it is at first.
    WISHES = {}

    # What has to be done besides, such as to play on in stereo: functions without arguments.
    WHEN_WISHES_ARE_PUT_BACK = []

    def wish(name, first):
        """Declare a wish; until somebody chooses, `persistent.NAME` is `first`."""
        WISHES[name] = first
        if getattr(persistent, name) is None:
            setattr(persistent, name, first)

    def put_wishes_back():
        """Every setting as it was when the book was new, the engine's own included."""
        for name, first in WISHES.items():
            setattr(persistent, name, first)
        for follow in WHEN_WISHES_ARE_PUT_BACK:
            follow()

# The answers that the prologue asks for are settings as well.
define reset_settings = [Preference("reset"), Function(put_wishes_back)]
