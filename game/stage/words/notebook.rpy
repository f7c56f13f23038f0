## What stands in the notebook (rules/notebook.py), in the reader’s language.

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/notebook.rpy", rules.shown.notebook())
