## The names over lines (rules/cast.py): what somebody is called, and what can be seen of them before that is known.

init -75 python:

    import rules.shown

    offer_for_translation("stage/words/names.rpy", rules.shown.names())
