## What has been told: the last lines, each with its name. A line is a way back to where it was told.

# How many are kept, options.rpy says. What lies further back than config.rollback_length can only be read.

screen history():

    tag menu
    # Built from what was told, which the engine cannot know in advance.
    predict False

    # The words that are looked for, and the how-manieth of the lines that hold them is looked at.
    default wanted = ""
    default at = None
    # The lines that are laid out, of those; None: the last.
    default stretch = None
    default scroll = ui.adjustment(range=1, value=10 ** 6)

    $ lines = lines_holding(wanted)
    $ first, last = stretch_shown(stretch, len(lines))
    $ earlier = TurnHistory(-1, (first, last), len(lines))
    $ later = TurnHistory(1, (first, last), len(lines))

    if _history_list:
        # Below the lines, which take the wheel as long as they can follow it.
        key "viewport_wheelup" action earlier
        key "viewport_wheeldown" action later
        key "viewport_pageup" action earlier
        key "viewport_pagedown" action later
        key "ctrl_K_f" action LookFor(wanted)
        key "meta_K_f" action LookFor(wanted)

    use game_menu(_("History")):

        if _history_list:

            hbox:
                style_prefix "history_page"
                box_wrap True

                if wanted:
                    textbutton _("Before"):
                        action ToFound(-1, at, (first, last), len(lines))
                        alt _("The line found before")
                    textbutton _("Next"):
                        action ToFound(1, at, (first, last), len(lines))
                        alt _("The next line found")
                    textbutton _("Look for…") action LookFor(wanted) alt _("Look for other words")
                    textbutton _("Show all") action LookForNothing() alt _("Show all lines again")
                else:
                    textbutton _("Earlier") action earlier alt _("Earlier lines")
                    textbutton _("Later") action later alt _("Later lines")
                    textbutton _("Look for…") action LookFor(wanted) alt _("Look for words in these lines")

            text history_in_words(wanted, at, first, last, len(lines)):
                style "sheet_quiet_text"
                substitute False
                xoffset 60

            viewport:
                id "history_lines"
                scrollbars "vertical"
                style_prefix "sheet"
                # At its end, the wheel is passed on and turns to the next stretch.
                mousewheel "change"
                draggable True
                yadjustment scroll

                vbox:
                    id "history_rows"
                    style "history_lines"
                    style_prefix "history"
                    for number in range(first, last):
                        use history_line(lines[number], number)

        else:
            text _("Nothing has been told yet.") style "sheet_text" xoffset 60

# `number`: its place among the lines that are shown.
screen history_line(line, number):

    $ words = renpy.filter_text_tags(line.what, allow=history_tags)
    if line.kind == "choice":
        # An option is no sentence.
        $ words = filled(_("Chosen: {what}"), what=words)
        $ heard = filled(_("{who}: {words}."), who=line.who, words=words) if line.who else filled(_("{words}."), words=words)
    else:
        $ heard = filled(_("{who}: {words}"), who=line.who, words=words) if line.who else words
    # What was heard with it, where sounds are told in words; older saves have none.
    $ sounds = in_a_row(getattr(line, "captions", ()), THINGS_IN_A_ROW)
    if sounds:
        $ heard = filled(_("{sounds}. {line}"), sounds=sounds, line=heard)
    # What was to be seen with it comes first, where pictures are told in words.
    $ pictures = in_a_row(getattr(line, "pictures", ())) if pictures_wanted() else ""
    if pictures:
        $ heard = in_a_row((pictures, heard))
        $ sounds = in_a_row((pictures, sounds))
    $ back = RollbackToIdentifier(line.rollback_identifier)

    button:
        id "history_line_{}".format(number)
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
