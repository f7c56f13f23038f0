## What is kinder to eyes, ears and nerves.

init python:

    preference_leaf(5, "comfort", _("Comfort"))

screen pref_comfort():

    use pref_toggle(
        _("Night light"),
        _("The pictures are dimmed. The words stay as they are."),
        ToggleField(persistent, "night_light"))
    use pref_toggle(
        _("Gentle telling"),
        _("The worst of it is left out. Nothing that you can do is lost by it."),
        ToggleField(persistent, "gentle"))
    use pref_toggle(
        _("Read aloud"),
        _("The machine’s own voice reads the story and the menus. The V key does the same."),
        Preference("self voicing", "toggle"))

    text _("Before a story, a word of what is in it") style "pref_row_text" xmaximum 1200
    hbox:
        box_wrap True
        use pref_choice(_("In short"), SetField(persistent, "content_notes", "short"))
        use pref_choice(_("In full"), SetField(persistent, "content_notes", "full"))
        use pref_choice(_("Nothing"), SetField(persistent, "content_notes", "none"))
