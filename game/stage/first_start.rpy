## Whether the first questions were asked, and what their answers do.

default persistent.first_questions_asked = False

init -50 python:

    # Sizes of letters as shares of the usual one, from small to large (WCAG 1.4.4 asks for 2.0).
    LETTER_SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)

    def nearness_words():
        """How large the letters are, in words."""
        return filled(_("{percent}% of the usual size"), percent=round(preferences.font_size * 100))

    def nearness_step(by):
        """The action that makes letters one size larger (`by` 1) or smaller (-1), or None at the end."""
        nearest = min(range(len(LETTER_SIZES)), key=lambda place: abs(LETTER_SIZES[place] - preferences.font_size))
        place = nearest + by
        if 0 <= place < len(LETTER_SIZES):
            return Preference("font size", LETTER_SIZES[place])
        return None

    def loudest():
        """The volume of the loudest mixer, 0 to 1: what is meant when somebody says how loud it is."""
        return max(preferences.get_mixer(mixer) for mixer in MIXERS)

    def all_volumes_words():
        volume = round(loudest() * 100)
        return filled(_("{percent}%"), percent=volume) if volume else __("Not a sound")

    def all_volumes_step(by):
        """The action that turns everything up or down by `by` (a fraction of 1), or None at the end."""
        wanted = round(loudest() + by, 2)
        if not -0.001 <= wanted <= 1.001:
            return None
        return TurnTo(MIXERS, wanted)

    class HoldStill(Action):
        """Nothing moves by itself, and one picture follows the other at once; or as it was when the book was new."""

        def __call__(self):
            still = not self.get_selected()
            persistent.press_motion = "still" if still else "full"
            preferences.transitions = 0 if still else 2
            renpy.free_memory()
            renpy.restart_interaction()

        def get_selected(self):
            return motion_is_still() and not preferences.transitions

    def ask_first_questions():
        """At the first start of all: ask, once. Called before the menu comes up."""
        if persistent.first_questions_asked:
            return
        renpy.call_screen("first_start")
        persistent.first_questions_asked = True
        renpy.save_persistent()
