## Keeping a place and going back to it: six cards a page, with the picture, the scene's name and the time.
##
## The scene's name comes from the save's own notes: the key "scene" of config.save_json_callbacks.

init python:

    def slot_words(slot):
        """The name of the scene that `slot` of the open page was kept in, or the name it was kept under."""
        return FileJson(slot, "scene", empty=None, missing=None) or FileSaveName(slot) or __("Somewhere in the night")

# What stands where no picture is yet.
define empty_place = ui_image("empty_place")

screen save():

    tag menu
    use kept_places(_("Save"))

screen load():

    tag menu
    use kept_places(_("Load"))

screen kept_places(title):

    use game_menu(title):

        hbox:
            style_prefix "save_page"
            box_wrap True

            textbutton _("Previous") action FilePagePrevious(max=9, auto=True, quick=True) alt _("Previous page")
            textbutton _("Autosaves") action FilePage("auto") alt _("Autosaves")
            textbutton _("Quick saves") action FilePage("quick") alt _("Quick saves")
            for page in range(1, 10):
                textbutton "[page]":
                    action FilePage(page)
                    alt spoken(_("Page {number}"), number=page)
            textbutton _("Next") action FilePageNext(max=9, auto=True, quick=True) alt _("Next page")

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            pagekeys True

            frame:
                style "sheet_page"
                grid 3 2:
                    style_prefix "slot"
                    for slot in range(1, 7):
                        use kept_place(slot)

    key "save_page_prev" action FilePagePrevious(max=9, auto=True, quick=True)
    key "save_page_next" action FilePageNext(max=9, auto=True, quick=True)

screen kept_place(slot):

    $ kept = FileLoadable(slot)
    $ words = slot_words(slot) if kept else __("Empty")
    $ when = FileTime(slot, format=_("{#file_time}%a %d %B, %H:%M"), empty="")

    vbox:
        button:
            action place_action(slot)
            alt (spoken("{words}. {when}", words=words, when=when) if kept else spoken(_("Place {number}, empty"), number=slot))

            vbox:
                add FileScreenshot(slot, empty=empty_place)
                text words
                text when style "slot_time_text"
                key "save_delete" action FileDelete(slot)

        if kept:
            textbutton _("Delete"):
                style "slot_delete_button"
                action FileDelete(slot)
                alt spoken(_("Delete: {words}, {when}"), words=words, when=when)
        else:
            # So that the next row stays where it is when a place is kept or deleted.
            null height 37

style save_page_hbox:
    spacing 0
    xoffset 36

style save_page_button is sheet_button:
    padding (24, 8, 24, 10)
    hover_foreground mark("star_warm", 4, zoom=0.6)
    selected_idle_background paper("tab", 20)
    selected_hover_background paper("slip_dark", 20)

style save_page_button_text is sheet_button_text:
    size gui.small_text_size

style slot_grid is grid:
    xspacing 16
    yspacing 10

style slot_vbox:
    spacing 4

style slot_button is sheet_button:
    background paper("card", 30)
    hover_background paper("card_focus", 30)
    hover_foreground mark("star_warm", -18, 0.95)
    padding (16, 14, 16, 8)
    xsize 400

style slot_text is sheet_text:
    idle_color gui.night
    hover_color gui.paper
    size gui.small_text_size

style slot_time_text is sheet_quiet_text:
    idle_color gui.dusk
    hover_color gui.lavender

style slot_delete_button is sheet_button:
    padding (44, 0, 16, 2)
    hover_foreground mark("star_warm", 10)

style slot_delete_button_text is sheet_button_text:
    size gui.small_text_size
    idle_color gui.dusk
