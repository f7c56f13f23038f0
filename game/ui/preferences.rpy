## Preferences: a page in six leaves, each short enough not to be scrolled.

# Mixers that the player can turn up and down, with their names; new ones are added here.
define mixer_names = (
    ("music", _("Music")),
    ("sfx", _("Sounds")),
    ("ambience", _("Rooms")),
    ("text_sounds", _("Text sounds")),
)

# Letters a second, from slow to all at once (0).
define text_speeds = (15, 30, 45, 60, 80, 100, 0)

init python:

    def text_speed_words():
        """The speed at which letters come, in words."""
        if not preferences.text_cps:
            return _("all at once")
        return __("{} letters a second").format(int(preferences.text_cps))

    def text_speed_step(by):
        """The action that makes letters come slower (`by` -1) or faster (1), or None at the end."""
        speeds = list(text_speeds)
        now = preferences.text_cps or float("inf")
        place = min(range(len(speeds)), key=lambda i: abs(min(speeds[i] or 120, 120) - min(now, 120)))
        place += by
        if 0 <= place < len(speeds):
            return Preference("text speed", speeds[place])
        return None

    def auto_words():
        """How long auto mode waits, in words."""
        if not preferences.afm_time:
            return _("until you go on")
        return __("{} seconds a box").format(int(preferences.afm_time))

    def auto_step(by):
        """The action that makes auto mode wait `by` seconds longer, or None at the end."""
        seconds = preferences.afm_time + by
        if 5 <= seconds <= 30:
            return Preference("auto-forward time", seconds)
        return None

    def volume_words(mixer):
        """The volume of `mixer`, in words."""
        volume = round(preferences.get_mixer(mixer) * 100)
        if preferences.get_mute(mixer):
            return _("muted")
        return __("{} %").format(volume) if volume else _("off")

    def volume_step(mixer, by):
        """The action that turns `mixer` up by `by` (a fraction of 1), or None at the end."""
        volume = preferences.get_mixer(mixer)
        if not 0 <= round(volume + by, 2) <= 1:
            return None
        return Preference("mixer {} volume".format(mixer), round(volume + by, 2))

screen preferences():

    tag menu
    default leaf = "reading"

    use game_menu(_("Preferences")):

        use leaves(
            (
                ("reading", _("Reading")),
                ("sound", _("Sound")),
                ("screen", _("Screen")),
                ("pictures", _("Pictures")),
                ("comfort", _("Comfort")),
                ("files", _("Your files")),
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
                    style "pref_vbox"
                    if leaf == "reading":
                        use pref_reading
                    elif leaf == "sound":
                        use pref_sound
                    elif leaf == "screen":
                        use pref_screen
                    elif leaf == "pictures":
                        use pref_pictures
                    elif leaf == "comfort":
                        use pref_comfort
                    else:
                        use pref_files

# The tabs of a page in several leaves; the one that is open is `leaf` of the screen that uses this.
screen leaves(names, open_leaf):

    hbox:
        style_prefix "leaf"
        box_wrap True
        for name, words in names:
            textbutton words:
                action SetScreenVariable("leaf", name)
                selected (open_leaf == name)

screen pref_reading():

    use pref_number(
        _("Text speed"), Preference("text speed", range=120),
        text_speed_step(-1), text_speed_step(1), text_speed_words())
    use pref_number(
        _("Auto mode waits"), Preference("auto-forward time", range=30),
        auto_step(-1), auto_step(1), auto_words())

    null height 10

    use pref_toggle(
        _("Skip what has not been read"),
        _("Otherwise Skip stops at the first new line."),
        Preference("skip", "toggle"))
    use pref_toggle(
        _("Go on skipping after a choice"), None,
        Preference("after choices", "toggle"))

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

screen pref_screen():

    if renpy.can_fullscreen() and not renpy.variant("mobile"):
        use pref_choice(_("In a window"), Preference("display", "any window"))
        use pref_choice(_("The whole screen"), Preference("display", "fullscreen"))
        null height 10

    use pref_toggle(
        _("Soft changes between pictures"),
        _("Otherwise one picture follows the other at once."),
        Preference("transitions", "toggle"))

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
        use pref_choice(_("As printed"), SetField(persistent, "press_grain", "full"))
        use pref_choice(_("Less of it"), SetField(persistent, "press_grain", "less"))
        use pref_choice(_("Holds still"), SetField(persistent, "press_grain", "still"))

    text _("The inks") style "pref_row_text"
    hbox:
        box_wrap True
        use pref_choice(_("As mixed"), SetField(persistent, "press_inks", "printed"))
        use pref_choice(_("High contrast"), SetField(persistent, "press_inks", "contrast"))
        use pref_choice(_("Safe for colour-blind eyes"), SetField(persistent, "press_inks", "colour_blind"))

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

screen pref_files():

    vbox:
        style "pref_paragraphs"

        if renpy.variant("web"):
            text _("What you have kept stays in this browser, for as long as the browser keeps it.") style "sheet_text"
        else:
            text _("What you have kept lies in") style "sheet_text"
            text "[config.savedir!q]" style "pref_path_text"
            text _("What the game notes when something goes wrong lies in") style "sheet_text"
            text "[config.logdir!q]/log.txt" style "pref_path_text"

    null height 10

    textbutton _("Put every setting back as it was"):
        style "pref_button"
        action Confirm(_("Put every setting back as it was at first? What you have kept stays."), reset_settings)
        selected False

    textbutton _("Forget everything…"):
        style "pref_button"
        action Show("forget_first")

# The answers that the prologue asks for are settings as well.
define reset_settings = [
    Preference("reset"), SetField(persistent, "night_light", False), SetField(persistent, "gentle", False),
    Function(put_wishes_back), Function(put_sound_wishes_back),
]

style leaf_hbox:
    spacing 6
    box_wrap_spacing 0
    xoffset 16

style leaf_button is sheet_button:
    padding (44, 8, 44, 10)
    hover_foreground mark("star_warm", 10, zoom=0.85)
    selected_idle_background paper("tab", 20)
    selected_hover_background paper("slip_dark", 20)

style leaf_button_text is sheet_button_text

style pref_vbox is vbox:
    spacing 12
    xsize 1200

style pref_paragraphs is vbox:
    spacing 8
    xsize 1200

style pref_path_text is sheet_quiet_text:
    font gui.strong_text_font
