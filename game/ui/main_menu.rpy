## The cover: what the game opens with.

screen main_menu():

    tag menu
    style_prefix "main_menu"

    add ui_image("cover")

    text _("Bedtime, 2045") style "main_menu_title"

    vbox:
        if renpy.newest_slot(r"[^_]") is not None:
            textbutton _("Continue") action Continue()
        textbutton _("Begin") action Start()

        textbutton _("Load") action ShowMenu("load")
        textbutton _("Preferences") action ShowMenu("preferences")
        textbutton _("Help") action ShowMenu("help")
        textbutton _("About") action ShowMenu("about")

        # A page in a browser and a telephone are left in their own ways.
        if renpy.variant("pc") and not renpy.variant("web"):
            textbutton _("Quit") action Quit(confirm=False)

style main_menu_vbox:
    xpos 50
    ypos 300
    spacing 6

style main_menu_title:
    font gui.name_text_font
    size gui.title_text_size
    color gui.paper
    xpos 108
    ypos 92

style main_menu_button:
    padding (66, 6, 44, 9)
    hover_foreground mark("star_night", 20)

style main_menu_button_text:
    font gui.text_font
    selected_font gui.text_font
    size 42
