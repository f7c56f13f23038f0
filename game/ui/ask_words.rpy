## A few words are asked for: what a kept place is to be called, what is looked for in the history.

init python:

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

screen ask_words(title, first, done, length):

    default words = first

    modal True
    zorder 205
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        group_alt title
        if large_text():
            xsize 1760

        vbox:
            text title
            input:
                style "ask_words_input"
                value ScreenVariableInputValue("words")
                length length
            hbox:
                textbutton _("That’s it") action WordsGiven(done, words)
                textbutton _("Leave it") action Hide("ask_words")

    key "input_enter" action WordsGiven(done, words)
    key "game_menu" action Hide("ask_words")

style ask_words_input is confirm_text:
    color gui.night
    caret Solid(gui.night, xsize=4)
