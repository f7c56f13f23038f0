## The stars’ titles, words and hints (rules/achievements.py), in the reader’s language.

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/achievements.rpy", rules.shown.achievements())
