## The listening room: each lullaby that was heard, its fear, and any of them together.

init python:

    shelf_leaf(5, "listening", _("Listening room"))

    # By so much a step takes the fear up or down.
    FEAR_STEP = 0.2

    def fear_words():
        """How much of it is heard as fear hears it, for the page and the voice."""
        return filled(_("Fear: {number} of five"), number=int(round(listening_room.share / FEAR_STEP)))

screen shelf_listening():

    on "hide" action Function(listening_room.stop)
    on "replaced" action Function(listening_room.stop)

    $ met = lullabies_met()
    if not met:
        text _("Nothing has been heard yet.")
    for chapter in met:
        label __(chapter.title)
        hbox:
            textbutton (_("Stop") if listening_room.music == chapter.id else _("Play")):
                style "pref_button"
                action Function(listening_room.play, None if listening_room.music == chapter.id else chapter.id)
                alt spoken(_("{what}: {title}"), what=__("Stop") if listening_room.music == chapter.id else __("Play"), title=__(chapter.title))
            if listening_room.music == chapter.id:
                textbutton _("Less fear"):
                    style "pref_button"
                    action Function(listening_room.turn_fear, listening_room.share - FEAR_STEP)
                    alt spoken(_("{what}. Now {number}"), what=__("Less fear"), number=fear_words())
                textbutton _("More fear"):
                    style "pref_button"
                    action Function(listening_room.turn_fear, listening_room.share + FEAR_STEP)
                    alt spoken(_("{what}. Now {number}"), what=__("More fear"), number=fear_words())
                text fear_words() style "sheet_quiet_text" yalign 0.5

    if len(met) > 1:
        label _("Together")
        for chapter in met:
            textbutton __(chapter.title):
                style "sheet_check_button"
                text_style "sheet_check_button_text"
                selected (listening_room.music == "finale" and chapter.number in listening_room.voices)
                action Function(listening_room.toggle, chapter.number)
