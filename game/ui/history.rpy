## What has been told: the last lines, each with its name. A line is a way back to where it was told.

screen history():

    tag menu
    # Built from what was told, which the engine cannot know in advance.
    predict False

    use game_menu(_("History")):

        if _history_list:

            hbox:
                style_prefix "history_page"
                textbutton _("Earlier") action Scroll("history_lines", "vertical decrease", amount="page")
                textbutton _("Later") action Scroll("history_lines", "vertical increase", amount="page")
                text _("Choose a line to go back to it.") style "sheet_quiet_text" yalign 0.5

            viewport:
                id "history_lines"
                scrollbars "vertical"
                style_prefix "sheet"
                mousewheel True
                draggable True
                pagekeys True
                yinitial 1.0

                vbox:
                    style "history_lines"
                    style_prefix "history"
                    for line in _history_list:
                        use history_line(line)

        else:
            text _("Nothing has been told yet.") style "sheet_text" xoffset 60

screen history_line(line):

    $ words = renpy.filter_text_tags(line.what, allow=history_tags)
    $ heard = "{}: {}".format(line.who, words) if line.who else words
    # What was heard with it, where sounds are told in words; older saves have none.
    $ sounds = " · ".join(getattr(line, "captions", ()))
    if sounds:
        $ heard = "{}. {}".format(sounds, heard)
    # What was to be seen with it comes first, where pictures are told in words.
    $ pictures = " ".join(getattr(line, "pictures", ())) if pictures_wanted() else ""
    if pictures:
        $ heard = "{} {}".format(pictures, heard)
        $ sounds = "{} {}".format(pictures, sounds).strip()
    $ back = RollbackToIdentifier(line.rollback_identifier)

    button:
        if renpy.is_sensitive(back):
            action Confirm(_("Go back to this line?"), back)
            alt spoken(_("{line} Go back to this line."), line=heard)
        else:
            # Too long ago to go back to, but still there to be read and heard.
            action NullAction()
            alt spoken("{line}", line=heard)

        vbox:
            if sounds:
                text sounds:
                    style "history_sounds"
                    substitute False
                    if large_text():
                        xoffset 0

            # Beside each other; where letters are large, the name goes above its words.
            if large_text():
                vbox:
                    use history_words(line, words)
            else:
                hbox:
                    use history_words(line, words)

screen history_words(line, words):

    if line.who or not large_text():
        text (line.who or ""):
            style "history_name"
            substitute False
            if large_text():
                xmaximum 1180
                textalign 0.0

    text words:
        style "history_words"
        substitute False
        italic line.what_args.get("italic", False)
        if large_text():
            xmaximum 1180

# Text tags that are kept in the history: those that change how words sound, none that need time.
define history_tags = {"i", "b", "alt", "noalt", "rt", "rb"}

style history_lines is vbox:
    spacing 2
    xsize 1280

style history_button is sheet_button:
    xfill True
    padding (60, 8, 10, 10)
    hover_foreground mark("star_warm", 14)

style history_hbox is hbox:
    spacing 28

style history_name is sheet_text:
    font gui.name_text_font
    size 32
    idle_color gui.night
    hover_color gui.paper
    min_width 250
    xmaximum 250
    textalign 1.0

style history_words is sheet_text:
    font gui.text_font
    size gui.interface_text_size
    idle_color gui.night
    hover_color gui.paper
    xmaximum 920

style history_sounds is sheet_quiet_text:
    idle_color gui.dusk
    hover_color gui.lavender
    xoffset 278
    xmaximum 920

style history_page_hbox:
    spacing 20

style history_page_button is sheet_button

style history_page_button_text is sheet_button_text
