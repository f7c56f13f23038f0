## Every licence under which something in the book stands, as a list, and each one's own text to be read in the game.

init -20 python:

    import re

    # What it is of, and the file of its text (from the folder game); the typefaces' are in credits.rpy.
    LICENCES = (
        (_("The story, the pictures, the music"), "licences/CC-BY-SA-4.0.txt"),
        (_("The programme"), "licences/MIT.txt"),
        *((name, file) for name, _whose, _licence, file in TYPEFACES),
    )

    @renpy.pure
    def licence_paragraphs(file):
        """The text of a licence, its paragraphs one by one: what a page can scroll through and a voice stop between."""
        with renpy.open_file(file, encoding="utf-8") as text:
            paragraphs = text.read().replace("\r", "").split("\n\n")
        return [re.sub(r"\s+", " ", one).strip() for one in paragraphs if one.strip(" \n-=")]

# Every licence by what it is of; each opens its text.
screen licence_buttons():

    vbox:
        style_prefix "about"

        label _("The licences themselves")
        for title, file in LICENCES:
            textbutton __(title):
                style "pref_button"
                action ShowMenu("licence", title=title, file=file)

screen licence(title, file):

    tag menu

    use game_menu(title):

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True
            # The arrows go on by a line, so that the text can be read without a mouse.
            arrowkeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "licence"
                    # The texts are other people's, in their own language, and hold signs that would be tags.
                    for paragraph in licence_paragraphs(file):
                        text paragraph substitute False

                    textbutton _("Back"):
                        style "pref_button"
                        # Under its last word: whoever presses it there has been through all of it.
                        action [Function(remember_done, "licence_read"), ShowMenu("credits")]

style licence_vbox is about_vbox

style licence_text is sheet_quiet_text
