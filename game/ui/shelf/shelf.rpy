## The reader’s shelf: one page in several leaves, like Preferences. A leaf is a file of this folder.

init -20 python:

    # (place in the row, name, words, screen), in order. Filled by shelf_leaf().
    SHELF_LEAVES = []

    # How a voice says what a row is headed with, and the row.
    TITLE_AND_WORDS = _("{first}: {then}")

    # And the row, and where it comes from.
    WORDS_AND_SOURCE = _("{first} ({then})")

    def shelf_leaf(place, name, words):
        """Declare the leaf `name`, which the screen shelf_NAME fills, the `place`-th in the row of tabs."""
        SHELF_LEAVES.append((place, name, words, "shelf_" + name))
        SHELF_LEAVES.sort()

screen shelf(opens="map"):

    tag menu
    default leaf = opens

    use game_menu(_("The shelf")):

        use leaves([(name, words) for _place, name, words, _screen in SHELF_LEAVES], leaf)

        # Each leaf has its own place to which it is scrolled.
        for _place, name, _words, filled_by in SHELF_LEAVES:
            if name == leaf:
                viewport:
                    scrollbars "vertical"
                    style_prefix "sheet"
                    mousewheel True
                    draggable True
                    pagekeys True

                    frame:
                        style "sheet_page"
                        vbox:
                            style_prefix "shelf"
                            use expression filled_by

style shelf_vbox is about_vbox

style shelf_label is about_label

style shelf_label_text is about_label_text

style shelf_text is about_text

style shelf_hbox:
    spacing 20
    box_wrap True

# Something to be read that does nothing. It takes the focus, so that whoever hears the page or holds it with keys or one
# switch comes to it, and large letters scroll with it.
screen to_read(title, texts, source=""):

    # One text to a row: with large letters more would be higher than the page is.
    for place, one in enumerate(texts):
        use to_read_row(title if place == 0 else "", one, source if place == len(texts) - 1 else "")

screen to_read_row(title, words, source):

    button:
        style "to_read_button"
        selected False
        action NullAction()
        alt spoken("{words}", words=in_a_row([title, in_a_row([words, source], WORDS_AND_SOURCE)], TITLE_AND_WORDS))
        vbox:
            style "to_read_vbox"
            if title:
                text title style "to_read_title"
            text words style "to_read_text"
            if source:
                text source style "to_read_source"

style to_read_vbox is vbox

style to_read_button is sheet_button:
    padding (54, 4, 24, 8)
    xsize 1180

style to_read_title is sheet_strong_text:
    hover_color gui.paper

style to_read_text is sheet_text:
    hover_color gui.paper

style to_read_source is sheet_quiet_text:
    hover_color gui.paper
