## Who made the book, what it is set in, what it runs on and what it was made with: one list. It is a page of its own,
## from About, and it is what comes after the finale's last line (`roll credits`).

init -20 python:

    import rules.book
    import rules.cast

    OPEN_FONT = _("SIL Open Font Licence 1.1")
    APACHE = _("Apache Licence 2.0")

    # Its name, whose it is, the licence that it stands under, and the file of that (from the folder game).
    TYPEFACES = (
        ("Literata", "TypeTogether", OPEN_FONT, "fonts/Literata-OFL.txt"),
        ("Atkinson Hyperlegible", "Braille Institute of America", OPEN_FONT, "fonts/AtkinsonHyperlegible-OFL.txt"),
        ("OpenDyslexic", "Abbie Gonzalez", OPEN_FONT, "fonts/OpenDyslexic-OFL.txt"),
        ("Gloria Hallelujah", "Kimberly Geswein", OPEN_FONT, "fonts/GloriaHallelujah-OFL.txt"),
        ("Cedarville Cursive", "Kimberly Geswein", OPEN_FONT, "fonts/CedarvilleCursive-OFL.txt"),
        ("Architects Daughter", "Kimberly Geswein", OPEN_FONT, "fonts/ArchitectsDaughter-OFL.txt"),
        ("Nothing You Could Do", "Kimberly Geswein", OPEN_FONT, "fonts/NothingYouCouldDo-OFL.txt"),
        ("Itim", "Cadson Demak", OPEN_FONT, "fonts/Itim-OFL.txt"),
        ("Permanent Marker", "Font Diner", APACHE, "fonts/PermanentMarker-Apache.txt"),
    )

    # Or the empty box of words would lie over the page.
    config.window_auto_hide.append("roll credits")

    def told_by(chapter):
        """A story's title, and who tells it."""
        return filled(_("{title}, told by {who}"), title=__(chapter.title), who=rules.cast.person(chapter.teller).name)

    def names_in(number):
        """Everybody with a name in a story, in the order in which they are declared."""
        return in_a_row([one.name for one in rules.cast.PEOPLE.values() if one.chapter == number], THINGS_IN_A_ROW)

    def credits_entries():
        """
        The list: what a thing is, and the texts under it. Nobody's name is here before the book was heard to its end:
        half of them are strangers until then, and one is a secret.
        """
        entries = [(__(_("Words, pictures, music and programme")), [__(_("The makers of Bedtime, 2045."))])]
        if persistent.finale_seen:
            entries += [(told_by(chapter), [names_in(chapter.number)]) for chapter in rules.book.CHAPTERS]
        letters = _("{name}, by {whose}. {licence}")
        typefaces = [filled(letters, name=name, whose=whose, licence=__(licence)) for name, whose, licence, _file in TYPEFACES]
        engine = _("Ren’Py {version}, by Tom Rothamel and those who help him. MIT licence, and those of its parts.")
        tools = _("Drawn with resvg and Pillow; played with NumPy, SciPy, Mido, libsndfile and FFmpeg; read over with Spylls. None of these is in the book, and it would not be there without them.")
        return entries + [
            (__(_("What it is set in")), typefaces),
            (__(_("What it runs on")), [filled(engine, version=renpy.version_only)]),
            (__(_("What it was made with")), [__(tools)]),
        ]

    def roll_credits():
        """Show the list after the last line, until the reader has done with it."""
        renpy.call_screen("closing_credits")

screen credits_list():

    vbox:
        style_prefix "credits"
        for title, texts in credits_entries():
            label title
            for one in texts:
                text one

screen credits():

    tag menu

    use game_menu(_("Credits")):

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "credits"
                    use credits_list

                    textbutton _("Read Ren’Py’s licences (opens a page of renpy.org)"):
                        style "pref_button"
                        action OpenURL("https://www.renpy.org/doc/html/license.html")

                    use licence_buttons

                    textbutton _("Back"):
                        style "pref_button"
                        action ShowMenu("about")

# After the last line. The night is behind it, and what was earned goes on sounding.
screen closing_credits():

    modal True

    add Solid(gui.night)

    frame:
        style "first_start_frame"
        if large_text():
            xysize (1880, 1040)

        # What ends it stands below it, so that it is always on the page.
        side "c b":
            spacing 10

            viewport:
                style_prefix "sheet"
                scrollbars "vertical"
                mousewheel True
                draggable True
                pagekeys True
                arrowkeys True

                frame:
                    style "sheet_page"
                    vbox:
                        style_prefix "credits"
                        text _("Bedtime, 2045") style "trouble_title" size capped(54)
                        use credits_list

            textbutton _("Good night"):
                style "confirm_button"
                text_style "confirm_button_text"
                action Return(True)
                default_focus True

style credits_vbox is about_vbox

style credits_label is about_label

style credits_label_text is about_label_text

style credits_text is about_text
