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
        use to_read("", [__(_("Nothing is written here yet."))])
    for entry, notes in entries:
        use to_read(entry.title if kind == rules.notebook.Kind.PERSON else __(entry.title), [__(note) for note in notes])
