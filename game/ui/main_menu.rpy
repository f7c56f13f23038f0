## The cover: what the game opens with.

screen main_menu():

    tag menu
    style_prefix "main_menu"

    add printed("cover")
    for window in cover_windows():
        add printed(window, cut=True) pos tuple(PICTURES[window]["position"])

    # Cut by hand, and so a picture.
    add ui_image("title") pos (94, 46)
    text "" alt _("Bedtime, 2045")

    vbox:
        $ somewhere = renpy.newest_slot(r"[^_]") is not None
        if somewhere:
            use main_menu_word(_("Continue"), OpenNewest(), first=True)
        use main_menu_word(_("Begin"), Start(), first=not somewhere)
        use main_menu_word(_("Load"), ShowMenu("load"))
        use main_menu_word(_("Preferences"), ShowMenu("preferences"))
        use main_menu_word(_("Help"), ShowMenu("help"))
        use main_menu_word(_("About"), ShowMenu("about"))

        # A page in a browser and a telephone are left in their own ways.
        if renpy.variant("pc") and not renpy.variant("web"):
            use main_menu_word(_("Quit"), Quit(confirm=False))

# The `first` of them has the focus when the last thing touched was not the mouse.
screen main_menu_word(words, act, first=False):

    textbutton words:
        style "main_menu_button"
        action act
        default_focus first
        text_size capped(42)

style main_menu_vbox:
    xpos 50
    ypos 402
    spacing 4

style main_menu_button:
    padding (66, 6, 44, 9)
    hover_foreground mark("star_night", 20)

style main_menu_button_text:
    font gui.text_font
    selected_font gui.text_font
