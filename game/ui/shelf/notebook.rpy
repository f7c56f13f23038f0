## The notebook: people, places and words of 2045, each from when it was met (rules/notebook.py).

init -20 python:

    import rules.notebook

    NOTEBOOK_LEAVES = {
        "people": rules.notebook.Kind.PERSON,
        "places": rules.notebook.Kind.PLACE,
        "words": rules.notebook.Kind.WORD,
    }

screen shelf_notebook(leaf):

    $ entries = rules.notebook.met(memory("scenes_met"), NOTEBOOK_LEAVES[leaf])
    if not entries:
        text _("Nothing is written here yet.")
    for entry, notes in entries:
        label (entry.title if leaf == "people" else __(entry.title))
        for note in notes:
            text __(note)
