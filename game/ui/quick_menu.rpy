## The words beside the box. They are there while something is told or chosen, unless `quick_menu` is false, so
## that a picture without words is left alone.

default quick_menu = True

init python:
    config.overlay_screens.append("quick_menu")

    def words_on_page():
        """True while a screen that tells or asks something is shown."""
        return any(renpy.get_screen(name) for name in ("say", "choice", "landing", "input"))

screen quick_menu():

    zorder 100
    style_prefix "quick"

    if quick_menu and words_on_page():

        frame:
            if large_text():
                # No room beside the box: along the head of the page instead.
                align (0.5, 0.0)
                xsize 1880
                hbox:
                    box_wrap True
                    use quick_words
            else:
                style "quick_side_frame"
                grid 2 4:
                    use quick_words
                    null

screen quick_words():

    textbutton _("Back") action Rollback()
    textbutton _("History") action ShowMenu("history")
    textbutton _("Auto") action Preference("auto-forward", "toggle")
    textbutton _("Skip") action Skip()
    textbutton _("Save") action ShowMenu("save")
    textbutton _("Load") action ShowMenu("load")
    textbutton _("Preferences") action ShowMenu("preferences")

style quick_frame:
    background paper("strip", 30)
    padding (28, 18, 14, 12)

style quick_side_frame is quick_frame:
    xpos 1540
    xanchor 0.0
    yalign 1.0
    yoffset -10
    xsize 340
    ysize gui.textbox_height

style quick_grid:
    xspacing 0
    yspacing 2

style quick_button:
    padding (34, 8, 8, 10)
    hover_foreground mark("star_night", 3)
    selected_idle_foreground mark("tick_paper", 0)

style quick_button_text:
    size gui.small_text_size
    idle_color gui.lavender
    selected_idle_color gui.paper
