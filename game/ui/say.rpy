## What is told: the strip of night-blue paper at the foot of the page, four lines of 46 px, and the name on a
## paper tag. The box grows upwards where letters are larger.

screen say(who, what):

    window:
        id "window"

        if large_text():
            # As wide as the page, and above the quick menu, which has no room beside it.
            xsize 1840
            yoffset -112

        fixed:
            style "say_area"

            # Before the words, for those who hear the page; it is drawn above them.
            if who is not None:
                window:
                    id "namebox"
                    style "namebox"
                    text who:
                        id "who"
                        # The last line, kept there while one chooses: its words are not said again, so
                        # neither is its name.
                        if what.endswith("{fast}"):
                            alt ""

            text what:
                id "what"
                if large_text():
                    xsize 1680

# The line is finished and waits: the corner of the page turns up. It does not blink.
screen ctc(arg=None):

    add ui_image("corner"):
        xpos (1874 if large_text() else 1520)
        xanchor 1.0
        ypos (960 if large_text() else 1062)
        yanchor 1.0

init python:
    # Lets a person's colours and the like be given to the tag as namebox_…
    config.character_id_prefixes.append("namebox")

style window:
    xpos gui.page_margin
    xanchor 0.0
    yalign 1.0
    yoffset -10
    xsize gui.textbox_width
    yminimum gui.textbox_height
    padding (110, 28, 60, 10)
    background paper("strip", 30)

style say_area is fixed:
    yfit True

style namebox:
    pos (-34, -6)
    anchor (0.0, 1.0)
    xminimum 220
    xfill False
    yminimum 0
    padding (34, 6, 40, 12)
    background paper("tag", 30)

style say_label:
    font gui.name_text_font
    size gui.name_text_size
    color gui.night
    bold False
    yalign 0.5

style namebox_label is say_label

style say_dialogue:
    xsize gui.dialogue_width

style say_thought is say_dialogue
