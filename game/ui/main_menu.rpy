## The cover: what the game opens with.

screen main_menu():

    tag menu
    style_prefix "main_menu"

    add ui_image("cover")

    text _("Bedtime, 2045") style "main_menu_title"

    vbox:
        if renpy.newest_slot(r"[^_]") is not None:
            textbutton _("Continue"):
                action Continue()
                default_focus True
            textbutton _("Begin"):
                action Start()
        else:
            textbutton _("Begin"):
                action Start()
                default_focus True

        textbutton _("Load") action ShowMenu("load")
        textbutton _("Preferences") action ShowMenu("preferences")
        textbutton _("Help") action ShowMenu("help")
        textbutton _("About") action ShowMenu("about")

        # A page in a browser and a telephone are left in their own ways.
        if renpy.variant("pc") and not renpy.variant("web"):
            textbutton _("Quit") action Quit(confirm=False)

    text _("Version [config.version]") style "main_menu_version"

style main_menu_vbox:
    xpos 116
    ypos 400
    spacing 6

style main_menu_title:
    font gui.name_text_font
    size gui.title_text_size
    color gui.paper
    xpos 110
    ypos 96

style main_menu_version is gui_text:
    size gui.small_text_size
    color gui.lavender
    xpos 180
    yalign 1.0
    yoffset -34

style main_menu_button:
    padding (66, 8, 44, 12)
    hover_foreground mark("star_night", 20)

style main_menu_button_text:
    font gui.text_font
    size 46
    selected_font gui.text_font
