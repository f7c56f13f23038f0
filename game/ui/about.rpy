## What the book is, and who may do what with it; from here one comes to who made what (credits.rpy).

screen about():

    tag menu

    use game_menu(_("About")):

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "about"

                    text _("A visual novel in five chapters and a finale.")
                    text _("Version [config.version]") style "sheet_quiet_text"

                    label _("What you may do with it")
                    text _("The story, the pictures and the music: Creative Commons Attribution-ShareAlike 4.0. You may pass them on and change them, if you say whose they are and let others do the same.")
                    text _("The programme: MIT licence. It is there to be read.")

                    textbutton _("Credits, and every licence to read"):
                        style "pref_button"
                        action ShowMenu("credits")

style about_vbox is vbox:
    spacing 6
    xsize 1180

style about_label is default:
    top_margin 12

style about_label_text is sheet_strong_text

style about_text is sheet_text
