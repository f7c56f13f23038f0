## Words that the rules declare and the page shows, handed to Ren'Py's own translation tool. It reads scripts, not
## packages; so a script of this folder says which of the rules' words it stands for, and a language's words for them
## lie in the file of the same name under game/tl. They are translated where they are shown, never before.

init -80 python:

    def offer_for_translation(script, texts):
        """Add `texts` to what Ren'Py's `translate` finds in `script`, a path in game/ that is a script."""
        import os

        path = os.path.normpath(os.path.join(config.gamedir, script))
        known = renpy.game.script.translator.additional_strings[path]
        known[:] = [(number, text) for number, text in enumerate(texts, start=1)]
