## The listening room: each lullaby that was heard, its fear, and any of them together.

init python:

    shelf_leaf(5, "listening", _("Listening"))

    # By so much a step takes the fear up or down; there are five from none to all of it.
    FEAR_STEP = 0.2

    def fear_words():
        """How much of it is heard as fear hears it, for the page and the voice."""
        return filled(_("Fear: {number} of five"), number=int(round(listening_room.share / FEAR_STEP)))

    def toggled(playing):
        return __(_("Stop")) if playing else __(_("Play"))

screen shelf_listening():

    $ met = lullabies_met()
    if not met:
        use to_read("", [__(_("Nothing has been heard yet."))])
    for chapter in met:
        $ playing = listening_room.music == chapter.id
        label __(chapter.title)
        hbox:
            textbutton toggled(playing):
                style "pref_button"
                selected playing
                action Function(listening_room.play, None if playing else chapter.id)
                alt spoken("{what}: {title}", what=toggled(playing), title=chapter.title)
            if playing:
                use listening_step(_("Less fear"), -FEAR_STEP)
                use listening_step(_("More fear"), FEAR_STEP)
                text fear_words() style "sheet_quiet_text" yalign 0.5

    if len(met) > 1:
        label _("Together")
        for chapter in met:
            textbutton __(chapter.title):
                style "sheet_check_button"
                text_style "sheet_check_button_text"
                selected (listening_room.music == "finale" and chapter.number in listening_room.voices)
                action Function(listening_room.toggle, chapter.number)
                alt spoken(_("{title}, together with the others"), title=chapter.title)

screen listening_step(words, step):

    textbutton words:
        style "pref_button"
        action Function(listening_room.turn_fear, listening_room.share + step)
        alt spoken("{what}. {now}", what=words, now=fear_words())
