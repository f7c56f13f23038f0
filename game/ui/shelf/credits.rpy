## Who made the book, and of what: the same list as from About, a row at a time.

init python:

    shelf_leaf(8, "credits", _("Credits"))

screen shelf_credits():

    for title, texts in credits_entries():
        use to_read(title, texts)
    textbutton _("The licences"):
        style "pref_button"
        action ShowMenu("credits")
