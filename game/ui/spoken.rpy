## What self-voicing says of a button. Ren'Py fills in an `alt` from the store alone, not from the screen that it
## stands in, so that a screen's own values have to be put in before.

init -10 python:

    def spoken(words, /, **values):
        """
        `words` in the reader's language with `values` put in for {names}, as an `alt`: nothing in it is taken for
        markup or substituted again.
        """
        plain = {name: renpy.filter_text_tags(__(str(value)), allow=[]) for name, value in values.items()}
        return filled(words, **plain).replace("[", "[[").replace("{", "{{")
