## A choice by looking: `menu (who="ava", screen="looking"):`, one item a thing. There are no words to choose from: each thing
## has a ring on it in the picture, and its name is said when it has the focus.
##
## An item is given `thing`, one of stage/looking.rpy, which knows where on the page it is. A menu with `minutes=True` shows
## how many looks are left.

screen looking(items, who=None, minutes=False, **rest):

    style_prefix "looking"

    # For those who hear the page.
    text "" alt spoken("{words}", words=looking_words(who, len(items), minutes))

    for item in items:
        use looking_thing(item)

    $ words = GetTooltip()

    frame:
        if words:
            text words
        elif minutes:
            text looks_left_in_words[looks_left() - 1] alt ""
        else:
            text _("Look at what?") alt ""

define looks_left_in_words = (
    _("There’s time for one more thing."),
    _("There’s time for two more things."),
    _("There’s time for three more things."),
    _("There’s time for four more things."),
    _("There’s time for five more things."),
    _("There’s time for six more things."),
    _("There’s time to look at seven things."),
)

init python:

    def looking_words(who, number, minutes):
        """Who looks, at how many things, and for how many there is time, as a voice says it."""
        if minutes:
            left = __(looks_left_in_words[looks_left() - 1])
            return __("{who} looks round. There are {number} things. {left}").format(
                who=name_shown(who), number=number, left=left
            )
        return __("{who} looks round. There are {number} things.").format(who=name_shown(who), number=number)

screen looking_thing(item):

    $ caption = item.caption

    button:
        activate_sound sound_spec("hand_press")
        action item.action
        selected False
        pos thing_at(item)
        tooltip caption

        if marked(item):
            foreground mark("tick_paper", 0.5)
            alt spoken(_("{what}, chosen before"), what=caption)
        else:
            alt spoken("{words}", words=caption)

        # A finger does not point before it presses: then each thing has its name on it.
        if by_finger():
            frame:
                style "looking_plate"
                text caption:
                    style "landing_plate_text"
                    size capped(gui.small_text_size, 1.2)

style looking_button is default:
    anchor (0.5, 0.5)
    xysize (150, 150)
    background ui_image("look_ring")
    hover_background ui_image("look_ring_focus")

style looking_plate is landing_plate:
    pos (75, 128)
    anchor (0.5, 0.0)
    xsize 210

style looking_frame is landing_frame:
    ypos 24

style looking_text is landing_text
