## The reader’s shelf: one page in several leaves, like Preferences. A leaf is a file of this folder.

init -20 python:

    # (place in the row, name, words, screen), in order. Filled by shelf_leaf().
    SHELF_LEAVES = []

    def shelf_leaf(place, name, words):
        """Declare the leaf `name`, which the screen shelf_NAME fills, the `place`-th in the row of tabs."""
        SHELF_LEAVES.append((place, name, words, "shelf_" + name))
        SHELF_LEAVES.sort()

screen shelf(leaf="map"):

    tag menu
    default leaf = leaf

    use game_menu(_("The shelf")):

        use leaves([(name, words) for _place, name, words, _screen in SHELF_LEAVES], leaf)

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
                    for _place, name, _words, filled_by in SHELF_LEAVES:
                        if name == leaf:
                            use expression filled_by

style shelf_vbox is about_vbox

style shelf_label is about_label

style shelf_label_text is about_label_text

style shelf_text is about_text

style shelf_hbox:
    spacing 20
    box_wrap True
