## The words for what is shown. Those of places, people and things stand in the pictures' masters and come from
## images/alternatives.rpy; those of positions stand beside them (positions.rpy); what the press does is said here.

init -75 python:

    # Said when the stage is cleared and nothing comes in its place.
    NOTHING_SHOWN = _("Nothing is to be seen.")

    # What the press does to a page (press/statements.rpy), besides the words of each palette.
    OWN_INKS = _("The colours are what they were.")
    # How much another dream has of the page, by steps (rules/stage.py).
    SHARES_IN_WORDS = {
        "0": _("They have a strip of the page."),
        "1": _("They have half of the page."),
        "2": _("They have most of the page."),
        "3": _("They have the whole page."),
    }
    PARTED = _("The other colours draw back, and the page is one again.")
    HELD_STILL = _("The picture holds its breath.")
    STIRS_AGAIN = _("The picture stirs again.")
    # Fear in the print: out of register, or (where the player wants it in register) darker.
    UNEASY_REGISTER = _("The print turns uneasy: the colours slip from their lines.")
    UNEASY_INKS = _("The print turns uneasy: the inks darken towards violet.")
    PRINT_SETTLES = _("The print settles.")

    def in_words(picture, words, goes=None):
        """
        Say in words what a picture shows that an `image` statement makes: whole sentences, in `_()`. With `goes`, which
        is said when it is taken away, it is a thing among others; without, a place that fills the page.
        """
        PICTURES_IN_WORDS[picture] = words
        if goes:
            THINGS_THAT_GO[picture] = goes

    def words_missing(imspec):
        """What is wrong with a scene or show statement for those who don't see it: a list, a sentence each."""
        name, expression, _tag, at_list, layer, _zorder, _behind = imspec
        if layer not in (None, "master"):
            return []
        if expression is not None:
            return ["nothing says in words what this expression shows; name the picture in an image statement"]
        missing = []
        picture = " ".join(name)  # not read
        if name[0] not in PEOPLE_IN_WORDS and picture not in PICTURES_IN_WORDS and renpy.can_show(tuple(name)):
            wrong = "nothing says in words what {0!r} shows; say it in its master, or by in_words({0!r}, _(...))"
            missing.append(wrong.format(picture))
        for position in at_list:
            called = position.split("(")[0].strip()
            if called not in POSITIONS_IN_WORDS and called not in POSITIONS_WITHOUT_WORDS:
                wrong = "nothing says in words where {!r} is (game/stage/positions.rpy)"
                missing.append(wrong.format(called))
        return missing

    def words_missing_of_hide(imspec):
        """What is wrong with a hide statement: a thing that goes has to say so."""
        name = " ".join(imspec[0])  # not read
        if PICTURES.get(name, {}).get("kind") == "cutout" and name not in THINGS_THAT_GO:
            wrong = "nothing says in words that {!r} is gone; its master has to say what is heard (`goes`)"
            return [wrong.format(name)]
        if any(is_woven(picture) and picture.split()[0] == imspec[0][0] for picture in PICTURES):
            wrong = "nothing says in words that {!r} is gone: what is woven stays"
            return [wrong.format(imspec[0][0])]
        return []
