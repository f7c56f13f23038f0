## The titles of chapters and scenes (rules/book.py, rules/scenes.py), in the reader’s language.

init -75 python:

    import rules.book
    import rules.shown

    offer_for_translation("stage/words/titles.rpy", rules.shown.titles())

    # Every scene’s address, which is its id and its label.
    ADDRESSES = frozenset(scene.id for part in rules.book.parts() for scene in part.scenes)

    def scene_title(address):
        """The title of the scene of that address."""
        return __(rules.book.scene(address).title)

    def part_label(address):
        """What the part of the book is called that the scene of that address stands in, with its place in the book."""
        part = rules.book.part_of(address)
        if part.id == rules.book.PROLOGUE.id:
            return filled(_("Prologue · {title}"), title=__(part.title))
        if part.id == rules.book.FINALE.id:
            return filled(_("Finale · {title}"), title=__(part.title))
        return filled(_("Chapter {number} · {title}"), number=part.number, title=__(part.title))
