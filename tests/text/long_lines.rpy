## A story of long lines, and what measures how they are laid out. Laid over the game by the tests of this folder.

init -1 python:

    class Ruler(NoRollback):
        """What each drawing of the say screen measured, once for each page as it was laid out."""

        def __init__(self):
            self.rows = []

        def note(self, row):
            if row not in self.rows[-1:]:
                self.rows.append(row)

    class ReadAloud(NoRollback):
        """What self-voicing said."""

        def __init__(self):
            self.said = []

        def __call__(self, words):
            self.said.append(words)

    ruler = Ruler()
    READ_ALOUD = ReadAloud()

    def plain_words(words):
        """Words without tags and spaces."""
        return "".join(renpy.filter_text_tags(words, allow=[]).split())

    def render_and_measure(window, width, height, st, at, render=renpy.display.layout.Window.render):
        """Draw a box; if it is that of the story, note what it measures with its words."""
        drawn = render(window, width, height, st, at)
        say = renpy.get_screen("say")
        if say is not None and window is renpy.get_widget("say", "window"):
            what = renpy.get_widget("say", "what")
            laid = what.get_virtual_layout() or what.get_layout()
            if laid and what.text[0]:
                wide, high = [int(round(one)) for one in laid.unscale_pair(*laid.size)]
                bottom = 1080 + int(window.get_placement()[5])
                ruler.note((
                    say.scope.get("who"), what.text[0], wide, high, bottom - int(drawn.height), bottom,
                    preferences.font_transform, int(round(preferences.font_size * 100)),
                ))
        return drawn

    renpy.display.layout.Window.render = render_and_measure

init python:
    config.tts_function = READ_ALOUD

    def say_which_page():
        """Show the screen at_page_N for page N of a line, so that a play can wait for it."""
        now = page_desk.now()
        for number in range(1, 5):
            name = "at_page_{}".format(number)
            if now is not None and now.number - now.first + 1 == number:
                renpy.show_screen(name)
            else:
                renpy.hide_screen(name)

    config.start_interact_callbacks.append(say_which_page)

screen at_page_1():
    null
screen at_page_2():
    null
screen at_page_3():
    null
screen at_page_4():
    null

screen unread_is_near():
    zorder -50
    text "" alt ""

image all_white = Solid("#ffffff")

init python:
    in_words("all_white", _("White."))

label long_lines:
    $ store.scene_id = "quarter_past_nine"
    scene dark
    "Short."
    theo "You’re asleep on the wrong side of it, the man said. He said it twice; the first time was to the lamp, and nobody had asked him. “There isn’t an extra one,” she told him. “It’s only a thing they do to the clocks … you’ll see.” Then {i}all of the others woke up, and said so, and went on saying so to whoever asked them, and to one or two who had not. Every {b}last{/b} one of them did, until the kettle{/i} clicked off. That was the end of it, or would have been, if the twelfth shoe had not been standing on the stairs."
    remark "Stop me if you’ve heard it."
    "He has read what it does to you, right down to the footnotes, and she goes off in four minutes with it and she doesn’t without, which is what he told the woman at the desk and the woman behind the desk, and the one who came out in the end with a form, and all that they ever said to him was that it would be looked into by somebody who was not there that day and might not be there tomorrow"
    theo "One."
    extend " Two, and then a good deal more than that, because he went on counting: three, four, five, six, seven, eight, nine. Ten was the one that she liked. Eleven was the shoes."
    sound lock_checked
    elara "Wait.{w} I wasn’t ready, and nobody asked.{w} He never asks; he goes by the clock, and the clock is wrong, and has been wrong since Thursday, when it was put on the floor by somebody who has since said that she was sorry. {{Sorry} is what was on the note.{p}That was all. And nobody has said anything about it since, to anyone, as far as I have been told by anybody.{nw}"
    "After it."
    menu (who="theo_hale"):
        "Tell her nobody has, and it’s an hour longer than it says on the rota, whoever drew it up":
            pass
        "Promise that Mum’s home when she wakes up, and that there will be toast":
            pass
        "Make a rule: she shouts her floor, he listens, and whoever falls asleep first has lost":
            pass
        "Say nothing and look at the lamp until she asks something else, which she will":
            pass
        "Ask her what the stair going down from twenty is for, if there’s no twenty-one":
            pass
        "Lie":
            jump long_lines
    "The end."
    return

label skipped_lines:
    $ store.scene_id = "quarter_past_nine"
    theo "You’re asleep on the wrong side of it, the man said. He said it twice; the first time was to the lamp, and nobody had asked him. “There isn’t an extra one,” she told him. “It’s only a thing they do to the clocks … you’ll see.” Then all of the others woke up, and said so."
    elara "None. I’m on none."
    menu:
        "Once more":
            jump skipped_lines
        "On":
            pass
    show screen unread_is_near
    "He has done questions one to five, and seven to the end. Question six. Your sport, and what it has taught you. Two hundred words, in the first person. At ten to ten he has none of them. He goes to see if there’s any bread."
    "Not to be reached by skipping."
    return

label over_white:
    scene all_white
    "He has done questions one to five, and seven to the end. Question six. Your sport, and what it has taught you. Two hundred words, in the first person."
    return
