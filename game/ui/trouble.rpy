## When something goes wrong. The player's misfortunes are told in the book's own voice (`mishap`); what
## nobody foresaw gets a page that says what can be done and where the log is (`error_page`).

init python:

    def mishap_height(title, words):
        """How high the words of a mishap are, in px."""
        width = (1760 if large_text() else 1140) - 220
        return laid_height(
            width, (title, "trouble_title", {"size": capped(54)}), (words, "confirm_text", {}), spacing=50)

    def error_heights(title, words, log_path):
        """How high the words of the error page are, and how high they may be, in px."""
        width = (1760 if large_text() else 1360) - 180
        texts = [(title, "trouble_title", {"size": capped(54)}), (words, "trouble_text", {})]
        if log_path:
            texts.append((_("What happened is written down in"), "trouble_quiet_text", {}))
            texts.append((log_path, "trouble_path_text", {"substitute": False}))
        answers = 3 * (laid_height(400, ("Ág", "trouble_button_text", {})) + 30)
        return laid_height(width, *texts, spacing=32), 1040 - 140 - 32 - answers

# `called`: by `call screen`, which waits for it; otherwise it lies over whatever is shown.
screen mishap(title, words, called=False):

    modal True
    zorder 210
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        if large_text():
            xsize 1760

        vbox:
            use long_words(mishap_height(title, words), question_room()):
                vbox:
                    text title style "trouble_title" size capped(54)
                    text words
            hbox:
                textbutton _("All right"):
                    alt answered(in_a_row((__(title), __(words))), _("All right"))
                    action (Return(True) if called else Hide("mishap"))
                    default_focus True

    key "game_menu" action (Return(True) if called else Hide("mishap"))

# No pictures on it: it must come up even when a picture is what went wrong.
# Returns "rollback" (go on, or try again), "menu" or "quit".
screen error_page(title, words, log_path, can_continue):

    modal True
    zorder 220
    style_prefix "trouble"

    add Solid(gui.night)

    frame:
        if large_text():
            xsize 1760

        vbox:
            use long_words(*error_heights(title, words, log_path)):
                vbox:
                    text title style "trouble_title" size capped(54)
                    text words

                    if log_path:
                        text _("What happened is written down in") style "trouble_quiet_text"
                        text log_path:
                            style "trouble_path_text"
                            substitute False

            vbox:
                spacing 8
                $ said = in_a_row((__(title), __(words)))
                if can_continue:
                    textbutton _("Try that line again"):
                        alt answered(said, _("Try that line again"))
                        action Return("rollback")
                        default_focus True
                textbutton _("Main menu"):
                    alt (_("Main menu") if can_continue else answered(said, _("Main menu")))
                    action Return("menu")
                    default_focus (not can_continue)
                if not renpy.variant("web"):
                    textbutton _("Quit") action Return("quit")

style trouble_frame is default:
    background gui.paper
    align (0.5, 0.45)
    xsize 1360
    padding (90, 70, 90, 70)

style trouble_vbox is vbox:
    spacing 32

style trouble_title is sheet_text:
    font gui.name_text_font
    size 54

style trouble_text is sheet_text:
    font gui.text_font
    size 38

style trouble_quiet_text is sheet_quiet_text

style trouble_path_text is sheet_quiet_text:
    font gui.strong_text_font

style trouble_button is default:
    padding (60, 10, 40, 12)
    xoffset -60
    background gui.paper_shade
    hover_background gui.night
    hover_foreground Text("•", style="trouble_mark", alt="")

style trouble_mark is sheet_text:
    size 54
    color gui.apricot
    xpos 18
    yalign 0.45

style trouble_button_text is sheet_text:
    size 36
    idle_color gui.night
    hover_color gui.paper
