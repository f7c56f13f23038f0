## Forgetting everything is asked twice, and the first question says what goes. `ForgetEverything` does it.

screen forget_first():

    modal True
    zorder 200
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        if large_text():
            xsize 1600

        vbox:
            text _("Forget everything?")

            vbox:
                style "forget_list"
                text _("This goes, and can’t be had back:") style "sheet_text" size capped(gui.interface_text_size)
                text _("• every place that you have kept, and those that kept themselves") style "sheet_text" size capped(gui.interface_text_size)
                text _("• which lines have been read and which things chosen") style "sheet_text" size capped(gui.interface_text_size)
                text _("• what is known of earlier tellings, and every star") style "sheet_text" size capped(gui.interface_text_size)
                text _("• all preferences") style "sheet_text" size capped(gui.interface_text_size)

            vbox:
                style "forget_buttons"
                textbutton _("No, keep it all"):
                    alt answered(_("Forget everything? This goes, and can’t be had back: every place that you have kept, and those that kept themselves; which lines have been read and which things chosen; what is known of earlier tellings, and every star; all preferences."), _("No, keep it all"))
                    action Hide("forget_first")
                    default_focus True
                textbutton _("Yes, forget everything"):
                    action [Hide("forget_first"), Show("forget_again")]

    key "game_menu" action Hide("forget_first")

screen forget_again():

    modal True
    zorder 200
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        if large_text():
            xsize 1600

        vbox:
            text _("Asked once more, because nobody can undo it: forget everything?")

            vbox:
                style "forget_buttons"
                textbutton _("No, keep it all"):
                    alt answered(_("Asked once more, because nobody can undo it: forget everything?"), _("No, keep it all"))
                    action Hide("forget_again")
                    default_focus True
                textbutton _("Yes, now"):
                    action [Hide("forget_again"), ForgetEverything()]

    key "game_menu" action Hide("forget_again")

style forget_list is vbox:
    spacing 10

style forget_buttons is vbox:
    spacing 8
    xoffset -66
