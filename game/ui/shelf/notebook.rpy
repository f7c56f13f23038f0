## The notebook: people, places and words of 2045, each from when it was met (rules/notebook.py).

init python:

    import rules.notebook

    shelf_leaf(3, "notebook", _("Notebook"))

    NOTEBOOK_HEADINGS = {
        rules.notebook.Kind.PERSON: _("People"),
        rules.notebook.Kind.PLACE: _("Places"),
        rules.notebook.Kind.WORD: _("Words"),
    }

screen shelf_notebook():

    default kind = rules.notebook.Kind.PERSON

    hbox:
        for one in rules.notebook.Kind:
            textbutton __(NOTEBOOK_HEADINGS[one]):
                style "pref_button"
                selected (one == kind)
                action SetLocalVariable("kind", one)

    $ entries = rules.notebook.met(memory("scenes_met"), kind)
    if not entries:
        text _("Nothing is written here yet.")
    for entry, notes in entries:
        label (entry.title if kind == rules.notebook.Kind.PERSON else __(entry.title))
        for note in notes:
            text __(note)
