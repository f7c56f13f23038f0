## What a teller takes back as she says it: {struck}She laughs.{/struck} She makes the laugh. It stands there with a line
## through it, and whoever hears it is told so.

init -60 python:

    def struck_tag(_tag, _value, contents):
        """The text tag {struck}: the engine's own line through the words, and in speech a word before them."""
        begin, end = (renpy.TEXT_TAG, "alt"), (renpy.TEXT_TAG, "/alt")
        heard = [begin, (renpy.TEXT_TEXT, __("Struck out:")), (renpy.TEXT_TEXT, " "), end]
        return [*heard, (renpy.TEXT_TAG, "s"), *contents, (renpy.TEXT_TAG, "/s")]

    config.custom_text_tags["struck"] = struck_tag
