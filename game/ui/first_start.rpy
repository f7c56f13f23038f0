## The first start: how near, how much movement, how loud, in the voice of whoever asks every evening. Each of these is in
## Preferences too. One who has a single switch can answer it as well: what can be chosen is gone through by itself.

screen first_start():

    modal True
    style_prefix "first_start"

    # It is the first thing that is ever shown (ui/main_menu.rpy).
    if not persistent.told_of_voice and not preferences.self_voicing:
        on "show" action Function(say_hint_once)

    add Solid(gui.night)

    frame:
        if large_text():
            xysize (1880, 1040)

        # What ends the questions stands below them, so that it is always on the page.
        side "c b":
            spacing 10

            viewport:
                style_prefix "sheet"
                scrollbars "vertical"
                mousewheel True
                draggable True
                pagekeys True

                frame:
                    style "sheet_page"
                    use first_questions

            textbutton _("That’s all, go on"):
                style "confirm_button"
                text_style "confirm_button_text"
                action Return(True)
                alt answered(_("A few questions, above this. They’re all under Preferences as well."), _("That’s all, go on"))
                default_focus True

screen first_questions():

    vbox:
        style_prefix "first_start"

        text _("Before the lamp goes out") style "trouble_title" size capped(54)
        text _("“Couple of questions first,” says Sam. “Leave any you like. They’re under Preferences as well.”")

        use first_start_question(_("“Shall I read to you? It’s the machine’s voice, mind, not mine.”"))
        use pref_toggle(_("Read aloud (so does the V key)"), None, Preference("self voicing", "toggle"))

        use first_start_question(_("“Can you make out the letters, or shall I bring them nearer?”"))
        hbox:
            box_wrap True
            use first_start_step(_("Larger letters"), nearness_step(1), nearness_words())
            use first_start_step(_("Smaller letters"), nearness_step(-1), nearness_words())
            text nearness_words() style "first_start_quiet"

        use first_start_question(_("“There’ll be pictures, and they stir a bit. Shall they hold still?”"))
        use pref_toggle(_("Pictures hold still"), None, HoldStill())

        use first_start_question(_("“And the sound. Too loud?”"))
        hbox:
            box_wrap True
            use first_start_step(_("Quieter"), all_volumes_step(-0.2), all_volumes_words())
            use first_start_step(_("Louder"), all_volumes_step(0.2), all_volumes_words())
            text all_volumes_words() style "first_start_quiet"

        use first_start_question(_("“Shall I tell you what the noises are?”"))
        use pref_toggle(_("Sounds in words"), None, ToggleCaptions())

# A question of the nurse's, above what answers it.
screen first_start_question(words):

    null height 12
    text words style "first_start_words"

# One step nearer, quieter …; it says where one stands now.
screen first_start_step(words, act, now):

    textbutton words:
        style "sheet_button"
        text_style "sheet_button_text"
        action act
        alt spoken(_("{what}. Now {number}"), what=words, number=now)

style first_start_frame:
    background paper("note", 60)
    align (0.5, 0.45)
    padding (64, 60, 90, 60)
    xysize (1640, 1050)

style first_start_vbox:
    spacing 4
    xsize 1340

style first_start_text is sheet_text:
    font gui.text_font
    size 36

style first_start_words is first_start_text:
    size 40

style first_start_quiet is sheet_quiet_text:
    yalign 0.5
    xoffset 20

style first_start_hbox:
    spacing 20
