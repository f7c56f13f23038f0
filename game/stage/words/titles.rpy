## The titles of chapters and scenes (rules/book.py, rules/scenes.py).

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/titles.rpy", rules.shown.titles())
