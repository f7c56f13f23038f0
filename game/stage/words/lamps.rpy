## What the lamps say (rules/words.py): a sentence for each bond and each trust, for each dreamer and each fear.

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/lamps.rpy", rules.shown.lamps())
