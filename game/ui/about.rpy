## What the book is, who may do what with it, and what it is set in.

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

                    label _("What it is set in")
                    text _("Literata, by TypeTogether, and Atkinson Hyperlegible, by the Braille Institute of America. Both under the SIL Open Font Licence 1.1; its text lies with them in the folder fonts.")
                    text _("For readers who choose it, OpenDyslexic, by Abbie Gonzalez, under the same licence.")
                    text _("Six handwritings, under the same licence: Gloria Hallelujah, Cedarville Cursive, Architects Daughter and Nothing You Could Do, by Kimberly Geswein, and Itim, by Cadson Demak; and Permanent Marker, by Font Diner, under the Apache Licence 2.0.")

                    label _("What it runs on")
                    text _("Ren’Py [renpy.version_only], which stands under the MIT licence and those of its parts.")
                    textbutton _("Read them (opens a page of renpy.org)"):
                        style "pref_button"
                        action OpenURL("https://www.renpy.org/doc/html/license.html")

                    label _("The licences themselves")
                    for title, file in LICENCES:
                        textbutton __(title):
                            style "pref_button"
                            action ShowMenu("licence", title=title, file=file)

style about_vbox is vbox:
    spacing 6
    xsize 1180

style about_label is default:
    top_margin 12

style about_label_text is sheet_strong_text

style about_text is sheet_text
