## What the night remembers: the choices of the telling under way that something later will answer, in their own words.

init python:

    shelf_leaf(2, "night", _("The night"))

screen shelf_night():

    $ remembered = night_remembers()
    if not remembered:
        text _("Nothing yet. It is kept here from the first choice of a story to its end.")
    for address, caption in remembered:
        hbox:
            text scene_title(address) style "sheet_quiet_text"
            text __(caption)
