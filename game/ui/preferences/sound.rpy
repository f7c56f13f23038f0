## How loud, and what is told in words.

# Mixers that the player can turn up and down, with their names; new ones are added here.
define mixer_names = (
    ("music", _("Music")),
    ("sfx", _("Sounds")),
    ("ambience", _("Rooms")),
    ("text_sounds", _("Text sounds")),
)

init python:

    preference_leaf(3, "sound", _("Sound"))

    def volume_words(mixer):
        """The volume of `mixer`, in words."""
        volume = round(preferences.get_mixer(mixer) * 100)
        if preferences.get_mute(mixer):
            return _("muted")
        return filled(_("{percent}%"), percent=volume) if volume else _("off")

    def volume_step(mixer, by):
        """The action that turns `mixer` up by `by` (a fraction of 1), or None at the end."""
        volume = preferences.get_mixer(mixer)
        if not 0 <= round(volume + by, 2) <= 1:
            return None
        return TurnTo((mixer,), round(volume + by, 2))

screen pref_sound():

    for mixer, name in mixer_names:
        use pref_number(
            name, Preference("mixer {} volume".format(mixer)),
            volume_step(mixer, -0.1), volume_step(mixer, 0.1), volume_words(mixer))

    null height 10

    use pref_toggle(_("Mute everything"), None, Preference("all mute", "toggle"))
    use pref_toggle(
        _("Sounds in words"),
        _("A slip at the head of the page says what is heard. It goes by itself."),
        ToggleCaptions())
    use pref_toggle(
        _("A sound while letters come in"),
        _("Each person has their own."),
        ToggleField(persistent, "text_sounds"))
    if CAN_DO_MONO:
        use pref_toggle(
            _("Mono"),
            _("Both ears hear the same."),
            ToggleMono())
