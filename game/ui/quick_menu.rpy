## The words beside the box. They are there while something is told or chosen, unless `quick_menu` is false, so
## that a picture without words is left alone.

default quick_menu = True

init python:
    config.overlay_screens.append("quick_menu")

    def words_on_page():
        """True while a screen that tells or asks something is shown."""
        return any(renpy.get_screen(name) for name in ("say", "choice", "landing", "input"))

    def quick_words():
        """What can be chosen beside the box: words and what they do."""
        return (
            (_("Back"), PageBack()),
            (_("History"), ShowMenu("history")),
            (_("Auto"), Preference("auto-forward", "toggle")),
            (_("Skip"), Skip()),
            (_("Save"), ShowMenu("save")),
            (_("Load"), ShowMenu("load")),
            (_("Preferences"), ShowMenu("preferences")),
        )

screen quick_menu():

    zorder 100
    style_prefix "quick"

    if quick_menu and words_on_page():

        if large_text():
            # No room beside the box: along the foot of the page instead.
            frame:
                style "quick_foot_frame"
                use quick_row(row_fitting([words for words, _act in quick_words()], gui.small_text_size, 1812, 48))
        else:
            # The lamps stand on the strip, which is as high as its words need.
            vbox:
                style "quick_side"
                use lamps_beside
                frame:
                    use quick_row(gui.small_text_size)

screen quick_row(size):

    hbox:
        for words, act in quick_words():
            textbutton words:
                text_size size
                action act

style quick_side is vbox:
    pos (1540, 1070)
    anchor (0.0, 1.0)
    spacing 4

style quick_frame:
    background paper("strip_side", 30)
    xsize 340
    yminimum gui.textbox_height
    padding (18, 16, 10, 8)

style quick_foot_frame is quick_frame:
    background paper("strip_foot", 30)
    pos (gui.page_margin, 1070)
    anchor (0.0, 1.0)
    xysize (1840, 98)
    padding (18, 12, 10, 8)

style quick_hbox:
    box_wrap True
    box_wrap_spacing 6

style quick_button:
    xminimum 152
    padding (34, 8, 14, 10)
    hover_foreground mark("star_night", 4)
    selected_idle_foreground mark("tick_paper", 2, zoom=0.8)

style quick_button_text:
    size gui.small_text_size
    idle_color gui.lavender
    selected_idle_color gui.paper
