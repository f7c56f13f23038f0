## A few words are asked for: what a kept place is to be called, what is looked for in the history. They are typed, or
## put together on a board of letters by arrow keys, pointer, finger, controller or one switch.

# The board, a row a string. A translation puts its own alphabet here, in rows of ten signs at most.
define board_rows = (
    _("abcdefg{#letters}"), _("hijklmn{#letters}"), _("opqrstu{#letters}"), _("vwxyz’-{#letters}"), "0123456789")

# Letters whose sign says nothing when it is read aloud.
define board_names = {"’": _("apostrophe"), "-": _("hyphen")}

init python:

    def letters_of(row, capitals):
        """The letters of a row of the board, in the reader's language; one that has no single capital stays small."""
        letters = renpy.filter_text_tags(__(row), allow=[])
        return [one.upper() if capitals and len(one.upper()) == 1 else one for one in letters]

    class AskWords(Action):
        """
        Ask for words under a `title`, beginning with the words `first`, `length` letters at most. When they are given,
        `done` is called with them; it is a function or object of the script's top level, so that a save can hold it.
        """

        def __init__(self, title, first, done, length=40):
            self.title, self.first, self.done, self.length = title, first, done, length

        def __call__(self):
            renpy.show_screen("ask_words", title=self.title, first=self.first, done=self.done, length=self.length)
            renpy.restart_interaction()

    class WordsGiven(Action):
        """The words of the open page are done with: hand them on."""

        def __init__(self, done, words):
            self.done, self.words = done, words

        def __call__(self):
            renpy.hide_screen("ask_words")
            self.done(self.words.strip())
            renpy.restart_interaction()

    class WriteLetter(Action):
        """A letter of the board goes in where the caret stands; None rubs the one before it out."""

        def __init__(self, letter, length):
            self.letter, self.length = letter, length

        def __call__(self):
            line = renpy.get_widget("ask_words", "words")
            words, caret = line.content, line.caret_pos
            if self.letter is None:
                before = words[:max(0, caret - 1)]
            elif len(words) < self.length:
                before = words[:caret] + self.letter
            else:
                return
            line.caret_pos = len(before)
            line.update_text(before + words[caret:], True)
            # A capital is for one letter, as on a telephone.
            renpy.get_screen("ask_words").scope["capitals"] = False
            renpy.restart_interaction()

    class BoardKeys(renpy.Displayable):
        """
        Arrow keys go over the board instead of through the words, and Return says "That's it" unless it chooses a
        letter: who types on has left the board.
        """

        def __init__(self, given):
            super(BoardKeys, self).__init__()
            self.given = given

        def render(self, width, height, st, at):
            return renpy.Render(0, 0)

        def event(self, ev, x, y, st):
            on_board = isinstance(renpy.display.focus.get_focused(), renpy.display.behavior.Button)
            if any(renpy.map_event(ev, "focus_" + way) for way in ("left", "right", "up", "down")):
                renpy.display.focus.key_handler(ev)
            elif renpy.map_event(ev, "input_enter") and not on_board:
                renpy.run(self.given)
            elif ev.type == pygame.KEYDOWN and ev.unicode and ev.unicode >= " " and on_board:
                renpy.display.focus.change_focus(None)
                return None
            else:
                return None
            raise renpy.display.core.IgnoreEvent()

screen ask_words(title, first, done, length):

    default words = first
    default capitals = not first

    modal True
    zorder 205
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        style "board_frame"
        group_alt title

        vbox:
            style "board_vbox"

            text title size capped(42)

            frame:
                style "board_line"
                input:
                    id "words"
                    style "ask_words_input"
                    size capped(42)
                    value ScreenVariableInputValue("words")
                    length length

            vbox:
                style "board_rows"
                for row in board_rows:
                    hbox:
                        style "board_row"
                        for letter in letters_of(row, capitals):
                            use board_letter(letter, length)
                hbox:
                    style "board_row"
                    use board_word(_("Capitals"), ToggleScreenVariable("capitals"))
                    use board_word(_("Space"), WriteLetter(" ", length))
                    use board_word(_("Rub out"), WriteLetter(None, length))

            hbox:
                style "board_end"
                textbutton _("That’s it") action WordsGiven(done, words) text_size capped(42)
                textbutton _("Leave it") action Hide("ask_words") text_size capped(42)

    add BoardKeys(WordsGiven(done, words))

    key "game_menu" action Hide("ask_words")

screen board_letter(letter, length):

    button:
        style "board_letter_button"
        action WriteLetter(letter, length)
        alt spoken("{letter}", letter=board_names.get(letter, letter))

        text letter:
            style "board_letter_button_text"
            size capped(40)
            # A key's name may be another in another language; a letter that is written stays what it is.
            substitute False

screen board_word(words, act):

    textbutton words:
        style "board_word_button"
        action act
        text_size capped(34)
        alt words

style ask_words_input is confirm_text:
    size 42
    color gui.night
    caret Solid(gui.night, xsize=4)

style board_frame is confirm_frame:
    align (0.5, 0.5)
    padding (110, 50, 80, 60)
    xsize 1240

style board_vbox is vbox:
    spacing 24

style board_line is default:
    background gui.paper_shade
    padding (24, 8, 24, 10)
    xfill True
    yminimum 76

style board_rows is vbox:
    spacing 8

style board_row is hbox:
    spacing 8

style board_end is hbox:
    spacing 40
    xoffset -66

style board_letter_button is pref_step_button:
    xysize (94, 72)

style board_letter_button_text is pref_step_button_text

style board_word_button is board_letter_button:
    xysize (332, 72)

style board_word_button_text is board_letter_button_text:
    size 34
