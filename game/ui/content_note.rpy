## The slip that lies before a story: what is in it. In short; the rest for those who ask.
##
## Returns "on", or "elsewhere" where another story can be had instead.

init python:

    def content_note_in_words(note, in_full):
        """What a note says, whole or in short, in the reader’s language."""
        return in_a_row(__(sentence) for sentence in (note.short,) + (note.detail if in_full else ()))

screen content_note(note, elsewhere=False):

    default in_full = persistent.content_notes == "full"

    modal True
    style_prefix "content_note"

    add Solid(gui.night)

    frame:
        if large_text():
            xysize (1880, 1040)
        elif in_full:
            ysize 880

        # What can be done stands below what is said, so that it is always on the page.
        side "c b":
            spacing 20

            viewport:
                style_prefix "sheet"
                scrollbars "vertical"
                mousewheel True
                draggable True
                pagekeys True

                frame:
                    style "sheet_page"
                    vbox:
                        style_prefix "content_note"

                        text (_("Before this one") if elsewhere else _("Before we begin")):
                            style "trouble_title"
                            size capped(54)
                        text note.short

                        if in_full:
                            for sentence in note.detail:
                                text sentence style "content_note_detail"

                        use pref_toggle(
                            _("Leave out the worst of it"), note.gentle, ToggleField(persistent, "gentle"))

            hbox:
                style_prefix "content_note"
                box_wrap True
                textbutton _("Go on"):
                    action Return("on")
                    alt answered(content_note_in_words(note, in_full), _("Go on"))
                    default_focus True
                if not in_full:
                    textbutton _("What happens, in full") action SetScreenVariable("in_full", True)
                if elsewhere and renpy.has_label(DOORS):
                    textbutton _("Another story") action Return("elsewhere")
                textbutton _("Don’t ask again"):
                    action [
                        SetField(persistent, "content_notes", "none"),
                        Notify(__("You’ll find it under Preferences, Comfort.")),
                        Return("on"),
                    ]

style content_note_frame:
    background paper("note", 60)
    align (0.5, 0.42)
    padding (64, 66, 90, 66)
    xysize (1600, 640)

style content_note_vbox:
    spacing 24
    xsize 1280

style content_note_text is sheet_text:
    font gui.text_font
    size 42

style content_note_detail is content_note_text:
    size 36

style content_note_hbox:
    spacing 12
    box_wrap_spacing 8

style content_note_button is confirm_button
style content_note_button_text is confirm_button_text:
    size 38
