## How fast the words come, how long they stay, what is skipped, and what stands beside them.

# Letters a second, from slow to all at once (0).
define text_speeds = (15, 30, 45, 60, 80, 100, 0)

# Auto mode's paces from quick to slow: Ren'Py's `afm_time`, seconds for 250 letters, and what that is like.
define auto_paces = (
    (6, _("in a hurry: {seconds} seconds for a full box")),
    (10, _("as one reads to oneself: {seconds} seconds for a full box")),
    (15, _("as one reads aloud: {seconds} seconds for a full box")),
    (22, _("without haste: {seconds} seconds for a full box")),
    (30, _("slowly: {seconds} seconds for a full box")),
    (45, _("very slowly: {seconds} seconds for a full box")),
)

init python:

    preference_leaf(1, "reading", _("Reading"))

    def text_speed_words():
        """The speed at which letters come, in words."""
        if not preferences.text_cps:
            return _("all at once")
        return counted(int(preferences.text_cps), _("{number} letter a second"), _("{number} letters a second"))

    def text_speed_step(by):
        """The action that makes letters come slower (`by` -1) or faster (1), or None at the end."""
        speeds = list(text_speeds)
        now = preferences.text_cps or float("inf")
        place = min(range(len(speeds)), key=lambda i: abs(min(speeds[i] or 120, 120) - min(now, 120)))
        place += by
        if 0 <= place < len(speeds):
            return Preference("text speed", speeds[place])
        return None

    def auto_pace():
        """The place in `auto_paces` of the pace that is nearest to what is set."""
        return min(range(len(auto_paces)), key=lambda place: abs(auto_paces[place][0] - preferences.afm_time))

    def auto_words():
        """How long auto mode waits when all letters have come, in words."""
        # For a full box of 250 letters; the engine adds some to each, so that a short line is not gone at once.
        seconds = preferences.afm_time * (config.afm_bonus + 250) / config.afm_characters
        return filled(auto_paces[auto_pace()][1], seconds=int(round(seconds)))

    def auto_step(by):
        """The action that makes auto mode wait one pace longer (`by` 1) or less long (-1), or None at the end."""
        place = auto_pace() + by
        if 0 <= place < len(auto_paces):
            return Preference("auto-forward time", auto_paces[place][0])
        return None

screen pref_reading():

    use language_row

    use pref_number(
        _("Text speed"), Preference("text speed", range=120),
        text_speed_step(-1), text_speed_step(1), text_speed_words())
    use pref_number(
        _("Auto mode waits"), Preference("auto-forward time", range=auto_paces[-1][0]),
        auto_step(-1), auto_step(1), auto_words())
    use pref_toggle(
        _("Auto mode goes on after a press"),
        _("Otherwise a press stops it."),
        Preference("auto-forward after click", "toggle"))

    null height 10

    use pref_toggle(
        _("Skip what has not been read"),
        _("Otherwise Skip stops at the first new line."),
        Preference("skip", "toggle"))
    use pref_toggle(
        _("Go on skipping after a choice"), None,
        Preference("after choices", "toggle"))
    use pref_toggle(
        _("Mark what was chosen before"),
        _("What you chose in an earlier telling has a tick where it can be chosen again."),
        ToggleField(persistent, "mark_chosen"))
    use pref_toggle(
        _("Say when there’s a new star"),
        _("On the cover, on the shelf and between two stories. Never in the middle of one."),
        ToggleField(persistent, "star_notices"))

    null height 10

    use pref_toggle(
        _("The wheel turns back"),
        _("Otherwise the wheel of the mouse leaves the story where it is."),
        ToggleField(persistent, "wheel_turns"))
    use pref_toggle(
        _("Words beside the box"),
        _("Otherwise they are folded into a corner. A press there brings them, and so does the Q key."),
        ToggleField(persistent, "quick_words"))
