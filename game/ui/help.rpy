## How the book is held: by keys, by pointer or finger, by controller.

define help_keys = (
    (_("Enter, Space"), _("Go on; choose")),
    (_("Arrow keys"), _("Move between things to choose")),
    (_("Page Up"), _("Back; in a menu, further up")),
    (_("Page Down"), _("Forward again, after going back; in a menu, further down")),
    (_("Esc"), _("Menu, and back to the story")),
    (_("Tab"), _("Skip, until Tab is pressed again: what has been read, or everything, as set in Preferences")),
    (_("Ctrl"), _("Skip while it is held; Tab does the same without holding")),
    (_("N"), _("On to the next choice, after a question if there is something new before it")),
    (_("A"), _("Let it go on by itself, and stop that again")),
    (_("Q"), _("The words beside the box, where they are folded away")),
    (_("H"), _("Hide the words and show the picture")),
    (_("V"), _("Read aloud, on and off")),
    (_("F"), _("Whole screen, on and off")),
    (_("L"), _("What the lamps say, in words")),
    (_("F5, F9"), _("Keep this place quickly; go back to it")),
    (_("S"), _("Save a picture of the page")),
    (_("Delete"), _("Delete the kept place that is focused")),
)

define help_pointer = (
    (_("Click"), _("Go on; choose")),
    (_("Wheel up"), _("Back")),
    (_("Wheel down"), _("Forward again, after going back")),
    (_("Right click"), _("Menu, and back to the story")),
    (_("Middle click"), _("Hide the words and show the picture")),
)

define help_touch = (
    (_("Tap"), _("Go on; choose")),
    (_("Draw to the right"), _("Back")),
    (_("Draw to the left"), _("Forward again, after going back")),
    (_("Draw upwards"), _("Menu, and back to the story")),
    (_("Draw downwards"), _("Hide the words and show the picture")),
    (_("Left and back again"), _("Skip, until it is done again")),
    (_("On a long page"), _("Draw it up or down to see the rest")),
    (_("Everything else"), _("In the words beside the box; no finger has to be held down")),
)

define help_pad = (
    (_("A, right trigger"), _("Go on; choose")),
    (_("Left stick, pad"), _("Move between things to choose")),
    (_("Right stick"), _("A page that scrolls: up and down")),
    (_("Left shoulder"), _("Back")),
    (_("Right shoulder"), _("Forward again, after going back")),
    (_("Left trigger"), _("Skip, until it is pressed again")),
    (_("X"), _("What has been told")),
    (_("Y"), _("Hide the words and show the picture")),
    (_("Start, B"), _("Menu, and back to the story")),
    (_("Left stick, pressed"), _("Auto, on and off")),
    (_("Right stick, pressed"), _("Read aloud, on and off")),
)

define help_switch = (
    (_("How it begins"), _("Preferences, Hands, One switch")),
    (_("What happens"), _("The focus goes from one thing to the next by itself")),
    (_("A press"), _("Chooses what has the focus: Space, Enter, a click or tap anywhere, A on a controller")),
    (_("A whole row"), _("A press goes into the row; after two rounds one is out of it again")),
    (_("A step button"), _("Keeps the focus for one turn more, so that it can be pressed again")),
    (_("Words to write"), _("On a board of letters, row by row")),
    (_("Other keys"), _("Work as always")),
)

screen help():

    tag menu
    default leaf = "keys"

    use game_menu(_("Help")):

        use leaves(
            (
                ("keys", _("Keyboard")),
                ("pointer", _("Mouse")),
                ("touch", _("Touch")),
                ("pad", _("Controller")),
                ("switch", _("One switch")),
            ),
            leaf,
        )

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "help"
                    if leaf == "keys":
                        use help_rows(help_keys)
                    elif leaf == "pointer":
                        use help_rows(help_pointer)
                        null height 16
                        text _("Nothing here is timed, nothing has to be held, and nothing needs two keys at once. Letters, inks and reading aloud, which the engine keeps under Shift and A, are in Preferences.") style "help_note"
                    elif leaf == "touch":
                        use help_rows(help_touch)
                    elif leaf == "switch":
                        use help_rows(help_switch)
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

style help_note is sheet_quiet_text:
    xmaximum 1190
