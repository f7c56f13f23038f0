## How the book is held: by keys, by pointer or finger, by controller.

define help_keys = (
    (_("Enter, Space"), _("Go on; choose")),
    (_("Arrow keys"), _("Move between things to choose")),
    (_("Page Up"), _("Back; in a menu, further up")),
    (_("Page Down"), _("Forward again, after going back; in a menu, further down")),
    (_("Esc"), _("Menu, and back to the story")),
    (_("Tab"), _("Skip, until Tab is pressed again")),
    (_("Ctrl"), _("Skip while it is held")),
    (_("H"), _("Hide the words and show the picture")),
    (_("V"), _("Read aloud, on and off")),
    (_("F"), _("Whole screen, on and off")),
    (_("L"), _("What the lamps say, in words")),
    (_("F5, F9"), _("Keep this place quickly; go back to it")),
    (_("S"), _("Save a picture of the page")),
    (_("Delete"), _("Delete the kept place that is focused")),
)

define help_pointer = (
    (_("Click, tap"), _("Go on; choose")),
    (_("Wheel up"), _("Back")),
    (_("Wheel down"), _("Forward again, after going back")),
    (_("Right click"), _("Menu, and back to the story")),
    (_("Middle click"), _("Hide the words and show the picture")),
    (_("Touch"), _("Everything else is in the words beside the box")),
)

define help_pad = (
    (_("A, right trigger"), _("Go on; choose")),
    (_("Left stick, pad"), _("Move between things to choose")),
    (_("Left shoulder"), _("Back")),
    (_("Right shoulder"), _("Forward again, after going back")),
    (_("Start, B"), _("Menu, and back to the story")),
    (_("Y"), _("Hide the words and show the picture")),
)

screen help():

    tag menu
    default leaf = "keys"

    use game_menu(_("Help")):

        use leaves(
            (
                ("keys", _("Keyboard")),
                ("pointer", _("Mouse and touch")),
                ("pad", _("Controller")),
            ),
            leaf,
        )

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "help"
                    if leaf == "keys":
                        use help_rows(help_keys)
                    elif leaf == "pointer":
                        use help_rows(help_pointer)
                    else:
                        use help_rows(help_pad)
                        if renpy.variant("pc"):
                            null height 16
                            textbutton _("Set up the controller"):
                                style "pref_button"
                                action GamepadCalibrate()

screen help_rows(rows):

    for held, does in rows:
        hbox:
            text held style "help_held"
            text does style "help_does"

style help_vbox is vbox:
    spacing 7

style help_hbox:
    spacing 30

style help_held is sheet_strong_text:
    min_width 360
    xmaximum 360

style help_does is sheet_text:
    xmaximum 800
