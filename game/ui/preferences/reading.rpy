## How fast the words come, and what is skipped.

# Letters a second, from slow to all at once (0).
define text_speeds = (15, 30, 45, 60, 80, 100, 0)

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

    def auto_words():
        """How long auto mode waits, in words."""
        if not preferences.afm_time:
            return _("until you go on")
        return counted(int(preferences.afm_time), _("{number} second a box"), _("{number} seconds a box"))

    def auto_step(by):
        """The action that makes auto mode wait `by` seconds longer, or None at the end."""
        seconds = preferences.afm_time + by
        if 5 <= seconds <= 30:
            return Preference("auto-forward time", seconds)
        return None

screen pref_reading():

    use language_row

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
