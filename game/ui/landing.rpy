## The Landing: a chapter is chosen by going to its door. `menu (screen="landing"):`, one item a door.
##
## An item may be given
##   door    which one: "elara", "max", "tara", "lila", "leo_and_mara", "nothing"; any other is a plain door;
##   state   "open" (light under it), "shut" or "told" (a paper star hangs on it).
## One to six doors. The last line told stays in its box; the focused door's name lies on the runner above it.

define door_pictures = ("elara", "max", "tara", "lila", "leo_and_mara", "nothing")

# The state in words, for those who hear the page and for those who don't make out the light.
define door_states = {
    "open": _("There’s light under it."),
    "shut": _("It’s shut."),
    "told": _("You’ve been told this one."),
}

screen landing(items, who=None, **rest):

    # Under the box with the last line.
    zorder -10
    style_prefix "landing"

    # How many there are, and how they hang, for those who hear the page.
    $ doors = __("Whose door? There are {number} doors, side by side.").format(number=len(items))
    text "" alt spoken("{words}", words=doors)

    hbox:
        for item in items:
            use landing_door(item)

    $ words = GetTooltip()

    frame:
        if large_text():
            ypos 24

        if words:
            if who:
                $ whose = name_shown(who)
                text _("{b}[whose]:{/b} [words]")
            else:
                text words
        else:
            text _("Whose door?") alt ""

init python:

    def door_picture(name, state):
        """A door as it stands: its own picture, with light under it or the star of a story that was told."""
        parts = []
        if state == "open":
            parts.append(Transform(ui_image("door_light"), pos=(-10, 620)))
        parts.append(Transform(ui_image("door_" + (name if name in door_pictures else "plain")), pos=(20, 80)))
        if state == "told":
            parts.append(Transform(ui_image("door_told"), pos=(99, 98)))
        return Fixed(*parts)

screen landing_door(item):

    $ name = item.kwargs.get("door")
    $ state = item.kwargs.get("state", "shut")
    $ caption = item.caption
    $ state_words = door_states.get(state, "")

    button:
        activate_sound sound_spec("hand_press")
        action item.action
        selected False
        tooltip (filled(_("{door}. {state}"), door=caption, state=__(state_words)) if state_words else caption)
        alt spoken(_("{door}. {state}"), door=caption, state=state_words)

        background door_picture(name, state)

        # A finger does not point before it presses: then each door has its name on it.
        if by_finger():
            frame:
                style "landing_plate"
                text caption:
                    style "landing_plate_text"
                    size capped(gui.small_text_size, 1.2)

style landing_hbox:
    xalign 0.5
    ypos 100
    spacing 24

style landing_button is default:
    xysize (270, 640)
    hover_foreground ui_image("door_focus")

style landing_plate is default:
    background paper("slip", 20)
    pos (135, 606)
    anchor (0.5, 1.0)
    xsize 250
    padding (14, 6, 14, 10)

style landing_plate_text is sheet_text:
    textalign 0.5
    xalign 0.5

style landing_frame:
    background paper("slip", 20)
    xalign 0.5
    ypos 726
    xminimum 320
    padding (44, 6, 48, 12)

style landing_text is sheet_text:
    font gui.text_font
    size 36
    textalign 0.5
    xalign 0.5
