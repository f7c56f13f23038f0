## The page that the other menus are printed on, and the list of them beside it.

screen game_menu(title):

    style_prefix "game_menu"

    add ui_image("night")

    use navigation

    frame:
        vbox:
            vbox:
                text title style "sheet_heading_text" size capped(gui.heading_text_size) xoffset 60
                add ui_image("rule") xoffset 54
            transclude

    # Escape and the right button do the same in the game; on the cover nothing else would.
    if main_menu:
        key "game_menu" action ShowMenu("main_menu")

screen navigation():

    # With large letters the list would be longer than the page is high.
    $ gap = 16 if large_text() else 24

    vbox:
        style_prefix "navigation"
        if large_text():
            ypos 36
            spacing 0

        use navigation_word((_("Main menu") if main_menu else _("Back to the story")), Return())

        null height gap

        if not main_menu:
            use navigation_word(_("History"), ShowMenu("history"))
            use navigation_word(_("Save"), ShowMenu("save"))

        use navigation_word(_("Load"), ShowMenu("load"))
        use navigation_word(_("The shelf"), ShowMenu("shelf"))
        use navigation_word(_("Preferences"), ShowMenu("preferences"))
        use navigation_word(_("Help"), ShowMenu("help"))
        use navigation_word(_("About"), ShowMenu("about"))

        null height gap

        if _in_replay:
            use navigation_word(_("End this telling"), EndReplay(confirm=True))
        elif not main_menu:
            use navigation_word(_("Main menu"), MainMenu())

        # A page in a browser and a telephone are left in their own ways.
        if renpy.variant("pc") and not renpy.variant("web"):
            use navigation_word(_("Quit"), Quit(confirm=not main_menu))

screen navigation_word(words, act):

    textbutton words:
        style "navigation_button"
        action act
        # Who comes by keys finds the focus on the page that is open.
        default_focus bool(renpy.is_selected(act))
        text_size fitting(words, capped(36), 330)
        if large_text():
            padding (66, 4, 16, 7)

style game_menu_frame:
    background ui_image("sheet")
    pos (470, 36)
    xysize (1414, 1016)
    padding (20, 20, 70, 64)

style game_menu_vbox:
    spacing 16

style navigation_vbox:
    xpos 36
    ypos 92
    xsize 420
    spacing 4

style navigation_button:
    xfill True
    padding (66, 9, 16, 12)
    selected_background Transform(ui_image("here"), align=(0.0, 1.0))
    selected_hover_background paper("slip", 20)
    hover_foreground mark("star_night", 22)

style navigation_button_text:
    font gui.text_font
    selected_font gui.name_text_font
