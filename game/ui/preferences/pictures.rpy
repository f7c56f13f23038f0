## How the pictures are printed, and where they are shown.

init python:

    preference_leaf(4, "pictures", _("Pictures"))

screen pref_pictures():

    use pref_toggle(
        _("Pictures hold still"),
        _("Nobody blinks or breathes, no line stirs, nothing glides or fades by itself."),
        [ToggleField(persistent, "press_motion", "still", "full"), Function(renpy.free_memory)])
    use pref_toggle(
        _("Inks slip out of register"),
        _("That is how fear looks here. Otherwise it darkens the inks. Words never slip."),
        ToggleField(persistent, "press_register"))

    text _("The grain of the print") style "pref_row_text"
    hbox:
        box_wrap True
        group_alt _("The grain of the print")
        use pref_choice(_("As printed"), SetField(persistent, "press_grain", "full"))
        use pref_choice(_("Less of it"), SetField(persistent, "press_grain", "less"))
        use pref_choice(_("Holds still"), SetField(persistent, "press_grain", "still"))

    text _("The inks") style "pref_row_text"
    hbox:
        box_wrap True
        group_alt _("The inks")
        use pref_choice(_("As mixed"), SetField(persistent, "press_inks", "printed"))
        use pref_choice(_("High contrast"), SetField(persistent, "press_inks", "contrast"))
        use pref_choice(_("Safe for colour-blind eyes"), SetField(persistent, "press_inks", "colour_blind"))

    use pref_toggle(
        _("Pictures in words"),
        _("A slip at the head of the page says what is to be seen. The history keeps it with its line."),
        TogglePicturesInWords())

    null height 10

    if renpy.can_fullscreen() and not renpy.variant("mobile"):
        use pref_choice(_("In a window"), Preference("display", "any window"))
        use pref_choice(_("The whole screen"), Preference("display", "fullscreen"))

    use pref_toggle(
        _("Soft changes between pictures"),
        _("Otherwise one picture follows the other at once."),
        Preference("transitions", "toggle"))
