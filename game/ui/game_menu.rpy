## The page that the other menus are printed on, and the list of them beside it.

screen game_menu(title):

    style_prefix "game_menu"

    add ui_image("night")

    use navigation

    frame:
        vbox:
            text title style "sheet_heading_text"
            transclude

    # Escape and the right button do the same in the game; on the cover nothing else would.
    if main_menu:
        key "game_menu" action ShowMenu("main_menu")

screen navigation():

    vbox:
        style_prefix "navigation"

        if main_menu:
            textbutton _("Cover") action Return()
        else:
            textbutton _("Back to the story") action Return()

        null height 24

        if not main_menu:
            textbutton _("History") action ShowMenu("history")
            textbutton _("Save") action ShowMenu("save")

        textbutton _("Load") action ShowMenu("load")
        textbutton _("Preferences") action ShowMenu("preferences")
        textbutton _("Help") action ShowMenu("help")
        textbutton _("About") action ShowMenu("about")

        null height 24

        if _in_replay:
            textbutton _("End this telling") action EndReplay(confirm=True)
        elif not main_menu:
            textbutton _("Main menu") action MainMenu()

        if renpy.variant("pc") and not renpy.variant("web"):
            textbutton _("Quit") action Quit(confirm=not main_menu)

style game_menu_frame:
    background paper("sheet", 60)
    pos (470, 36)
    xysize (1414, 1016)
    padding (80, 50, 70, 50)

style game_menu_vbox:
    spacing 26

style navigation_vbox:
    xpos 36
    ypos 92
    xsize 420
    spacing 4

style navigation_button:
    xfill True
    padding (66, 9, 16, 12)
    selected_background paper("strip_low", 20)
    selected_hover_background paper("slip", 20)
    hover_foreground mark("star_night", 22)

style navigation_button_text:
    font gui.text_font
    selected_font gui.name_text_font
    size 36
