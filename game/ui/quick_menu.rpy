## The words beside the box: in two leaves, so that they stay few. They are there while something is told or chosen,
## unless `quick_menu` is false, so that a picture without words is left alone. Whoever wants none of them has them
## folded into a small slip, which brings them for as long as the line stands; so does the Q key.

default quick_menu = True

init -60 python:

    # Whether they stand there all the time.
    wish("quick_words", True)

    class QuickWords(NoRollback):
        """Whether the words were called, and which of their leaves lies open. Lives with the process."""

        def __init__(self):
            self.called = self.more = False

        def shown(self):
            """Whether they are on the page."""
            return bool(quick_menu and (persistent.quick_words or self.called))

        def begin(self):
            """A line or a menu begins (config.start_interact_callbacks)."""
            if not persistent.quick_words:
                self.called = self.more = False

    quick_words = QuickWords()
    config.start_interact_callbacks.append(quick_words.begin)

    class CallQuickWords(Action):
        """Unfold the words, or fold them again."""

        def __call__(self):
            quick_words.called, quick_words.more = not quick_words.called, False
            if quick_words.called:
                renpy.set_focus("quick_menu", "quick_word_back")
            renpy.restart_interaction()

    class TurnQuickWords(Action):
        """Turn to the other leaf of the words."""

        def __call__(self):
            quick_words.more = not quick_words.more
            # Or whoever turns by keys would be back at the line.
            renpy.set_focus("quick_menu", "quick_word_turn")
            renpy.restart_interaction()

init python:
    config.overlay_screens.append("quick_menu")

    def words_on_page():
        """True while a screen that tells or asks something is shown."""
        return any(renpy.get_screen(name) for name in ("say", "choice", "landing", "input"))

screen quick_menu():

    zorder 100
    style_prefix "quick"

    if quick_menu and words_on_page():

        if not persistent.quick_words:
            key "noshift_K_q" action CallQuickWords()

        if quick_words.shown():

            frame:
                if large_text():
                    # No room beside the box: along the foot of the page instead.
                    style "quick_foot_frame"

                hbox:
                    if quick_words.more:
                        use quick_word("to_choice", _("To the next choice"), ToNextChoice(), width=312)
                        use quick_word("quick_save", _("Quick save"), QuickSave(), width=312)
                        use quick_word("quick_load", _("Quick load"), QuickLoad(), width=312)
                        use quick_word(
                            "hide", _("Hide words"), HideInterface(), _("Hide the words and show the picture"),
                            width=190)
                    else:
                        use quick_word("back", _("Back"), GoBack())
                        use quick_word("history", _("History"), ShowMenu("history"), width=148)
                        use quick_word("auto", _("Auto"), Preference("auto-forward", "toggle"))
                        use quick_word("save", _("Save"), ShowMenu("save"), width=148)
                        if skips_everything():
                            use quick_word("skip", _("Skip all"), SkipLines(), _("Skip everything"))
                        else:
                            use quick_word("skip", _("Skip read"), SkipLines(), _("Skip what has been read"))
                        use quick_word("load", _("Load"), ShowMenu("load"), width=148)
                        use quick_word("preferences", _("Preferences"), ShowMenu("preferences"), width=190)

                    use quick_word(
                        "turn", _("Less") if quick_words.more else _("More"), TurnQuickWords(),
                        _("Less: the first words again") if quick_words.more else _("More: further words"),
                        width=100)

        else:

            button:
                style "quick_folded_button"
                if large_text():
                    xpos gui.page_margin
                action CallQuickWords()
                alt _("The words beside the box")
                text "…" style "quick_folded_text"

# One of them. `said`: what self-voicing says instead; `width`: the least that it takes of the box's 314 pixels.
screen quick_word(name, words, act, said=None, width=164):

    button:
        id "quick_word_" + name
        action act
        alt (said or words)
        if not large_text():
            xminimum width
        text words:
            style "quick_button_text"
            if not large_text():
                # Beside the box they grow a little; what is larger goes to the foot of the page.
                size capped(gui.small_text_size, 1.12)

style quick_frame:
    background paper("strip_side", 30)
    pos (1540, 1070)
    anchor (0.0, 1.0)
    xsize 340
    yminimum gui.textbox_height
    padding (18, 14, 8, 8)

style quick_foot_frame is quick_frame:
    background paper("strip_foot", 30)
    xpos gui.page_margin
    xsize 1840
    yminimum 98
    padding (18, 12, 8, 8)

style quick_hbox:
    box_wrap True
    box_wrap_spacing 4

style quick_button:
    padding (34, 8, 6, 10)
    hover_foreground mark("star_night", 4)
    selected_idle_foreground mark("tick_paper", 2, zoom=0.8)
    selected_hover_foreground mark("tick_night", 2, zoom=0.8)

style quick_button_text:
    size gui.small_text_size
    idle_color gui.lavender
    selected_idle_color gui.paper
    # Not by a colour: what cannot be done now leans.
    insensitive_italic True

style quick_folded_button is quick_button:
    background paper("strip_side", 30)
    pos (1540, 1070)
    anchor (0.0, 1.0)
    xysize (96, 84)
    padding (0, 0)

style quick_folded_text is quick_button_text:
    size 44
    align (0.5, 0.35)
