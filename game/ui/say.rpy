## What is told: the strip of night-blue paper at the foot of the page, four lines of 46 px, and the name on a
## paper tag. The box grows upwards where letters are larger; what does not fit comes on further pages
## (stage/paging.rpy).
##
##   page       which page of the line this is; the first is 1
##   whole      of a line that is kept while one chooses: all of it, of which its last page is shown
##   heard_as   who is heard to speak where no name stands over the box

screen say(who, what, page=1, whole=None, heard_as=None, above=False, card=False):

    # Letters may change while it is kept there.
    $ words = what if whole is None else last_page(whole, what)

    # Back turns back to the page before, where there is one; else it goes back a line, as always.
    if page > 1:
        key "rollback" action GoBack()
    if page_desk.can_turn_forward():
        key "rollforward" action PageForward()

    add PageWatch()

    if card:
        add Solid(gui.night)

    window:
        id "window"
        background (None if card else words_background("strip"))

        if large_text() and not card:
            # As wide as the page, and above the quick menu, which has no room beside it.
            xsize 1840
            yoffset -112
        if above:
            yoffset -UPPER_ROOM_FOOT
        if card:
            align (0.5, 0.42)
            xsize 1840
            padding (40, 40)

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
                        # neither is its name; nor is it on a line's later pages.
                        if page > 1 or what.endswith("{fast}"):
                            alt ""
            elif heard_as and page == 1 and not what.endswith("{fast}"):
                text "" alt heard_as

            text words:
                id "what"
                properties story_letters()

init python:

    def words_behind_need_outlines():
        """Whether the paper behind the words lets the picture through."""
        return wished_opacity() < 100

    def story_letters():
        """Text properties of the story's words that follow from the player's wishes."""
        return {
            # No broader than what the box has room for, or what is measured would not be what is laid out.
            "xsize": 1660 if large_text() else gui.dialogue_width,
            "outlines": word_outlines(),
        }

    def word_outlines():
        """An outline of night ink for words on night paper that lets the picture through; else none."""
        return [(gui.word_outline, gui.night, 0, 0)] if words_behind_need_outlines() else []

    def words_background(name, border=30):
        """The `name` of a sheet of night paper that words of the story stand on, as opaque as is wished."""
        return Transform(paper(name, border), alpha=wished_opacity() / 100.0)

    def menu_foot():
        """Where things to choose end, in px from above: over the name over the line that was kept."""
        box = max(room_for_words({}) + 38, gui.textbox_height)
        tag = height_of_words("Ág", {"style": "say_label"}) + 18
        return int(min(738, 1080 - 10 - box - tag + 6 - 4))

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

style card_words is say_dialogue:
    size 72
    xalign 0.5
    textalign 0.5
