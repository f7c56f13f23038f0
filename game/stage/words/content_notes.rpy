## What is said before a story about what is in it (rules/content_notes.py).

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/content_notes.rpy", rules.shown.content_notes())
