## Preferences: a page in several leaves, each short enough to be looked over at once. A leaf is a file of this folder.

init -20 python:

    # (place in the row, name, words, screen), in order. Filled by preference_leaf().
    PREFERENCE_LEAVES = []

    def preference_leaf(place, name, words):
        """Declare the leaf `name`, which the screen pref_NAME fills, the `place`-th in the row of tabs."""
        PREFERENCE_LEAVES.append((place, name, words, "pref_" + name))
        PREFERENCE_LEAVES.sort()

screen preferences():

    tag menu
    default leaf = "reading"

    use game_menu(_("Preferences")):

        use leaves([(name, words) for _place, name, words, _screen in PREFERENCE_LEAVES], leaf)

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style "pref_vbox"
                    for _place, name, _words, filled_by in PREFERENCE_LEAVES:
                        if name == leaf:
                            use expression filled_by

# The tabs of a page in several leaves; the one that is open is `leaf` of the screen that uses this.
screen leaves(names, open_leaf):

    hbox:
        style_prefix "leaf"
        box_wrap True
        for name, words in names:
            textbutton words:
                action SetScreenVariable("leaf", name)
                selected (open_leaf == name)

style leaf_hbox:
    spacing 6
    box_wrap_spacing 0
    xoffset 16

style leaf_button is sheet_button:
    padding (36, 8, 36, 10)
    hover_foreground mark("star_warm", 6, zoom=0.8)
    selected_idle_background paper("tab", 20)
    selected_hover_background paper("slip_dark", 20)

style leaf_button_text is sheet_button_text

style pref_vbox is vbox:
    spacing 12
    xsize 1200
