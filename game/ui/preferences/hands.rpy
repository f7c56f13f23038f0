## With which hands the book is held: one switch, presses that come twice, slips that wait.

init python:

    preference_leaf(6, "hands", _("Hands"))

    def switch_words():
        """How long the focus stays at a thing, in words."""
        return __("{number} seconds").format(number="{:g}".format(persistent.one_switch_seconds))

    def switch_step(by):
        """The action that lets the focus stay `by` steps longer at each thing, or None at the end."""
        seconds = persistent.one_switch_seconds + by * ONE_SWITCH_STEP
        if ONE_SWITCH_LEAST <= seconds <= ONE_SWITCH_MOST:
            return SetField(persistent, "one_switch_seconds", seconds)
        return None

screen pref_hands():

    use pref_toggle(
        _("One switch"),
        _("The focus goes from one thing to the next by itself. Space, Return, a click, a tap or A chooses what has it."),
        ToggleField(persistent, "one_switch"))
    use pref_number(
        _("It stays for"),
        FieldValue(
            persistent, "one_switch_seconds", offset=ONE_SWITCH_LEAST, range=ONE_SWITCH_MOST - ONE_SWITCH_LEAST,
            step=ONE_SWITCH_STEP),
        switch_step(-1), switch_step(1), switch_words())

    null height 10

    text _("A press that comes twice by accident") style "sheet_text"
    hbox:
        box_wrap True
        use pref_choice(_("Counts twice"), SetField(persistent, "press_bounce", 0))
        use pref_choice(_("Once in 0.3 seconds"), SetField(persistent, "press_bounce", 0.3))
        use pref_choice(_("Once in 0.6 seconds"), SetField(persistent, "press_bounce", 0.6))
        use pref_choice(_("Once in a second"), SetField(persistent, "press_bounce", 1.0))

    null height 10

    use pref_toggle(
        _("Slips stay until you go on"),
        _("Captions and notices wait for the next line, or the next press."),
        ToggleField(persistent, "slips_stay"))
