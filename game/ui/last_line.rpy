## The last line stays in its box while one chooses; where nothing was said yet, the box stays away.

init -10 python:

    def keep_last_line(what, interact=False):
        """What the engine calls for a menu without a line of its own. Ren'Py's `extend` fails where nothing was said."""
        if _last_say_what is not None:
            extend(what, interact=interact)
