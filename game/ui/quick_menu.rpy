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
                # No room beside the box: along the foot of the page instead.
                style "quick_foot_frame"

            hbox:
                textbutton _("Back") action PageBack()
                textbutton _("History") action ShowMenu("history")
                textbutton _("Auto") action Preference("auto-forward", "toggle")
                textbutton _("Skip") action Skip()
                textbutton _("Save") action ShowMenu("save")
                textbutton _("Load") action ShowMenu("load")
                textbutton _("Preferences") action ShowMenu("preferences")

style quick_frame:
    background paper("strip_side", 30)
    pos (1540, 1070)
    anchor (0.0, 1.0)
    xysize (340, gui.textbox_height)
    padding (18, 16, 10, 8)

style quick_foot_frame is quick_frame:
    background paper("strip_foot", 30)
    xpos gui.page_margin
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
