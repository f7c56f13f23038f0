## The words beside the box: in two leaves, so that they stay few. They are there while something is told or chosen,
## unless `quick_menu` is false, so that a picture without words is left alone. Whoever wants none of them has them
## folded into a small slip, which brings them for as long as the line stands; so does the Q key.
##
## On a phone the page is a hand wide, and a finger is no smaller: there they are four at a time, each as large as a
## finger, and what they leave out lies behind the menu.

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
        return any(renpy.get_screen(name) for name in ("say",) + SCREENS_THAT_ASK)

    # The leaves: names of words, each with the least width (px) that it takes beside the box.
    QUICK_LEAVES = (
        (
            ("back", 164), ("history", 148), ("auto", 164), ("save", 148), ("skip", 164), ("load", 148),
            ("preferences", 190), ("more", 100),
        ),
        (("to_choice", 312), ("quick_save", 312), ("quick_load", 312), ("hide", 190), ("less", 100)),
    )

    # On a phone one width for all of them, and shorter words where a finger's width holds no more.
    QUICK_LEAVES_ON_A_PHONE = (("back", "menu", "skip", "more"), ("auto", "hide", "to_choice", "less"))
    QUICK_WORDS_ON_A_PHONE = {"hide": _("Hide"), "to_choice": _("To choice")}
    QUICK_WIDTH_ON_A_PHONE = 150

    def quick_words_by_name():
        """Every word that can stand there, by name: the word, what it does, what self-voicing says instead (or None).
        """
        everything = skips_everything()
        return {
            "back": (_("Back"), GoBack(), None),
            "menu": (_("Menu"), ShowMenu("save"), _("Menu: places, history, preferences")),
            "history": (_("History"), ShowMenu("history"), None),
            "auto": (_("Auto"), Preference("auto-forward", "toggle"), None),
            "save": (_("Save"), ShowMenu("save"), None),
            "skip": (
                _("Skip all") if everything else _("Skip read"), SkipLines(),
                _("Skip everything") if everything else _("Skip what has been read"),
            ),
            "load": (_("Load"), ShowMenu("load"), None),
            "preferences": (_("Preferences"), ShowMenu("preferences"), None),
            "to_choice": (_("To the next choice"), ToNextChoice(), None),
            "quick_save": (_("Quick save"), KeepQuickly(), None),
            "quick_load": (_("Quick load"), OpenQuickly(), None),
            "hide": (_("Hide words"), HideInterface(), _("Hide the words and show the picture")),
            "more": (_("More"), TurnQuickWords(), _("More: further words")),
            "less": (_("Less"), TurnQuickWords(), _("Less: the first words again")),
        }

    def quick_leaf():
        """
        The words of the leaf that lies open: for each the id of its button, the word, what it does, what self-voicing
        says instead (or None) and the least width (px) that it takes beside the box.
        """
        phone = renpy.variant("small")
        leaf = (QUICK_LEAVES_ON_A_PHONE if phone else QUICK_LEAVES)[quick_words.more]
        every = quick_words_by_name()
        words = []
        for each in leaf:
            name, width = (each, QUICK_WIDTH_ON_A_PHONE) if phone else each
            word, act, said = every[name]
            if phone and name in QUICK_WORDS_ON_A_PHONE:
                word, said = QUICK_WORDS_ON_A_PHONE[name], said or word
            # The word that turns stays one button on both leaves, so that the focus stays on it.
            button = "quick_word_" + ("turn" if name in ("more", "less") else name)
            words.append((button, word, act, said, width))
        return tuple(words)

screen quick_menu():

    zorder 100
    style_prefix "quick"

    if quick_menu and words_on_page():

        if not persistent.quick_words:
            key "noshift_K_q" action CallQuickWords()

        if large_text():
            # No room beside the box: along the foot of the page instead.
            if quick_words.shown():
                frame:
                    style "quick_foot_frame"
                    use quick_row(row_fitting([one[1] for one in quick_leaf()], gui.small_text_size, 1812, 48))
            else:
                use quick_folded
        else:
            # The lamps stand on the strip, which is as high as its words need.
            vbox:
                style "quick_side"
                use lamps_beside
                if quick_words.shown():
                    frame:
                        # Beside the box they grow a little; what is larger goes to the foot of the page.
                        use quick_row(capped(gui.small_text_size + (8 if renpy.variant("small") else 0), 1.12))
                else:
                    use quick_folded

screen quick_row(size):

    hbox:
        for name, words, act, said, width in quick_leaf():
            button:
                id name
                action act
                alt (said or words)
                if renpy.variant("small") and not large_text():
                    xysize (width, 118)
                    left_padding 26
                elif not large_text():
                    xminimum width
                text words style "quick_button_text" size size

screen quick_folded():

    button:
        style "quick_folded_button"
        if large_text():
            pos (gui.page_margin, 1070)
            anchor (0.0, 1.0)
        action CallQuickWords()
        alt _("The words beside the box")
        text "…" style "quick_folded_text"

style quick_side is vbox:
    pos (1540, 1070)
    anchor (0.0, 1.0)
    spacing 4

style quick_frame:
    background paper("strip_side", 30)
    xsize 340
    yminimum gui.textbox_height
    padding (18, 14, 8, 8)

style quick_foot_frame is quick_frame:
    background paper("strip_foot", 30)
    pos (gui.page_margin, 1070)
    anchor (0.0, 1.0)
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
    xysize (96, 84)
    padding (0, 0)

style quick_folded_text is quick_button_text:
    size 44
    align (0.5, 0.35)
