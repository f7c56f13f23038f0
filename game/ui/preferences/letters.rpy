## How large the letters are, in which face, and on how much paper. All of it changes at once, also in the midst of a line.

init -60 python:

    # How opaque the paper behind the story's words is, in per cent.
    wish("words_opacity", 100)
    OPACITIES = (100, 85, 70, 50)

    def wished_opacity():
        """The opacity of the paper behind the words, in per cent."""
        return persistent.words_opacity if persistent.words_opacity in OPACITIES else 100

init python:

    preference_leaf(2, "letters", _("Letters"))

    # The least, the most and the step of two of the engine's preferences, in per cent of what is usual.
    LETTER_STEPS = {"size": (80, 200, 10), "spacing": (80, 150, 10)}

    def set_letters(name, per_cent):
        """The action that sets a preference of LETTER_STEPS."""
        if name == "size":
            return Preference("font size", per_cent / 100.0)
        return Preference("font line spacing", per_cent / 100.0)

    def letters_per_cent(name):
        """A preference of LETTER_STEPS as it stands, in per cent."""
        return int(round((preferences.font_size if name == "size" else preferences.font_line_spacing) * 100))

    def letters_words(name):
        """The same in words."""
        return filled(_("{percent}%"), percent=letters_per_cent(name))

    def letters_step(name, by):
        """The action that makes it smaller (`by` -1) or larger (1) by a step, or None at the end."""
        least, most, step = LETTER_STEPS[name]
        now = letters_per_cent(name)
        # From what the engine's own screen may have set, to the next step.
        wanted = (now // step + 1) * step if by > 0 else (-(-now // step) - 1) * step
        if by < 0 and now <= least or by > 0 and now >= most:
            return None
        return set_letters(name, min(max(wanted, least), most))

    class LettersValue(BarValue):
        """A preference of LETTER_STEPS as what a bar shows and sets."""

        def __init__(self, name):
            self.name = name

        def get_adjustment(self):
            least, most, step = LETTER_STEPS[self.name]
            value = min(max(letters_per_cent(self.name), least), most) - least
            return ui.adjustment(range=most - least, value=value, step=step, force_step="release", changed=self.changed)

        def changed(self, value):
            least, _most, step = LETTER_STEPS[self.name]
            wanted = least + int(round(value / float(step))) * step
            if wanted != letters_per_cent(self.name):
                renpy.run(set_letters(self.name, wanted))
                renpy.restart_interaction()

        def get_style(self):
            return "slider", "vslider"

        def get_tooltip(self):
            return None

screen pref_letters():

    use pref_number(
        _("Size"), LettersValue("size"),
        letters_step("size", -1), letters_step("size", 1), letters_words("size"))
    use pref_number(
        _("Between lines"), LettersValue("spacing"),
        letters_step("spacing", -1), letters_step("spacing", 1), letters_words("spacing"))

    text _("The face") style "pref_row_text"
    hbox:
        box_wrap True
        use pref_choice(_("The book’s"), Preference("font transform", None))
        use pref_choice(_("Atkinson Hyperlegible"), Preference("font transform", "hyperlegible"))
        use pref_choice(_("OpenDyslexic"), Preference("font transform", "opendyslexic"))

    text _("The paper behind the words") style "pref_row_text" xmaximum 1200
    hbox:
        box_wrap True
        for opacity in OPACITIES:
            textbutton filled(_("{percent}%"), percent=opacity):
                style "pref_radio_button"
                action SetField(persistent, "words_opacity", opacity)
                alt spoken(_("The paper behind the words: {percent}%"), percent=opacity)

    frame:
        style "letters_sample"
        background words_background("strip")
        text _("Quarter past nine, and Elara Hale has been to bed {i}twice{/i}."):
            style "say_dialogue"
            xsize 1060
            outlines word_outlines()

    use pref_toggle(
        _("A name over every line"),
        _("Also over what nobody in the story says."),
        ToggleField(persistent, "every_name"))

style letters_sample is default:
    padding (50, 22, 40, 14)
    xsize 1180
