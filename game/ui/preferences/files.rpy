## Where the player’s files lie, and how to begin as on the first day.

init python:

    preference_leaf(7, "files", _("Files"))

screen pref_files():

    vbox:
        style "pref_paragraphs"

        if renpy.variant("web"):
            text _("What you have kept stays in this browser, for as long as the browser keeps it.") style "sheet_text"
        else:
            text _("What you have kept lies in") style "sheet_text"
            text "[config.savedir!q]" style "pref_path_text"
            text _("What the game notes when something goes wrong lies in") style "sheet_text"
            text "[config.logdir!q]/log.txt" style "pref_path_text"  # not read

    null height 10

    textbutton _("Put every setting back as it was"):
        style "pref_button"
        action Confirm(_("Put every setting back as it was at first? What you have kept stays."), reset_settings)
        selected False

    textbutton _("Forget everything…"):
        style "pref_button"
        action Show("forget_first")

style pref_paragraphs is vbox:
    spacing 8
    xsize 1200

style pref_path_text is sheet_quiet_text:
    font gui.strong_text_font
