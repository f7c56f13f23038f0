## The language that the book is read in: a row for a page of settings. There is nothing to see while there is one
## language only. Each stands under the name that its own readers give it.

screen language_row():

    $ to_read = languages_to_read()

    if len(to_read) > 1:
        text _("Language") style "pref_row_text"
        hbox:
            box_wrap True
            for language, name in to_read:
                use pref_choice(name, Language(language))
