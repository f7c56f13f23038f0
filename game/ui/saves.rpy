## Keeping a place and going back to it: six cards a page, with the picture, the name or the scene, the chapter, the time.
##
## What can be done with a place, and what is said of it, stands in stage/keeping_places.rpy.

# What stands where no picture is yet.
define empty_place = ui_image("empty_place")

screen save():

    tag menu
    use kept_places(_("Save"))

screen load():

    tag menu
    use kept_places(_("Load"))

screen kept_places(title):

    $ page = FileCurrentPage()
    $ slots = places_of_page(page)
    $ rows = (len(slots) + 2) // 3

    use game_menu(title):

        hbox:
            style_prefix "save_page"
            box_wrap True

            textbutton _("Previous"):
                action FilePagePrevious(max=9, auto=True, quick=True)
                alt _("Previous page of places")
            textbutton _("Autosaves"):
                action FilePage("auto")
                alt _("Autosaves")
            textbutton _("Quick saves"):
                action FilePage("quick")
                alt _("Quick saves")
            for number in range(1, 10):
                textbutton "[number]":
                    action FilePage(number)
                    alt spoken(_("Page {number}"), number=number)
            textbutton _("Next"):
                action FilePageNext(max=9, auto=True, quick=True)
                alt _("Next page of places")

        viewport:
            id "kept_places"
            scrollbars "vertical"
            style_prefix "sheet"
            draggable True
            mousewheel True
            pagekeys True

            frame:
                style "sheet_page"
                if not slots:
                    text _("Nothing has kept itself yet. It’s done where a scene begins, and before each choice.")
                elif large_text():
                    # One below the other, each as broad as the page: letters need the room.
                    vbox:
                        style_prefix "slot"
                        spacing 16
                        for number, slot in enumerate(slots, start=1):
                            use kept_place(slot, number, True)
                else:
                    grid 3 rows:
                        style_prefix "slot"
                        allow_underfull True
                        for number, slot in enumerate(slots, start=1):
                            use kept_place(slot, number, False)

    key "save_page_prev" action FilePagePrevious(max=9, auto=True, quick=True)
    key "save_page_next" action FilePageNext(max=9, auto=True, quick=True)

screen kept_place(slot, number, broad):

    $ kept = renpy.can_load(slot)
    $ about = renpy.slot_json(slot) if kept else None
    $ words = place_words(about) if kept else __("Empty")
    $ title = place_title(about) if kept and own_name(about) else ""
    $ chapter = place_chapter(about) if kept else ""
    $ when = FileTime(slot, format=_("{#file_time}%a %d %B, %H:%M"), empty="", slot=True)

    vbox:
        button:
            action place_action(slot)
            if broad:
                style "slot_broad_button"
            if not kept:
                alt spoken(_("Place {number}, empty"), number=number)
            elif title:
                alt spoken(
                    _("{words}. {title}. {chapter}. {when}"), words=words, title=title, chapter=chapter, when=when
                )
            elif chapter:
                alt spoken(_("{words}. {chapter}. {when}"), words=words, chapter=chapter, when=when)
            else:
                alt spoken(_("{words}. {when}"), words=words, when=when)

            if broad:
                hbox:
                    spacing 24
                    add FileScreenshot(slot, empty=empty_place, slot=True)
                    vbox:
                        xsize 800
                        use kept_place_words(words, title, chapter, when)
                    key "save_delete" action DeletePlace(slot)
            else:
                vbox:
                    add FileScreenshot(slot, empty=empty_place, slot=True)
                    use kept_place_words(words, title, chapter, when)
                    key "save_delete" action DeletePlace(slot)

        hbox:
            style "slot_deeds"
            box_wrap True
            xsize (1240 if broad else 400)

            if kept:
                if not keeps_itself(slot):
                    textbutton _("Rename"):
                        style "slot_deed_button"
                        action RenamePlace(slot)
                        alt spoken(_("Rename: {words}, {when}"), words=words, when=when)
                textbutton _("Delete"):
                    style "slot_deed_button"
                    action DeletePlace(slot)
                    alt spoken(_("Delete: {words}, {when}"), words=words, when=when)

            if renamed_slot() == slot and kept:
                textbutton _("Put the name back"):
                    style "slot_deed_button"
                    action PutNameBack()
                    alt spoken(_("Put the name back: {words}"), words=words)

            if undone_slot() == slot:
                textbutton (_("Put the earlier one back") if kept else _("Put it back")):
                    style "slot_deed_button"
                    action PutPlaceBack()
                    alt (
                        spoken(_("Put the earlier one back: {words}"), words=place_words(renpy.slot_json(UNDO_SLOT)))
                        if kept else
                        spoken(_("Put it back: {words}"), words=place_words(renpy.slot_json(UNDO_SLOT)))
                    )
            elif not kept:
                # So that the next row stays where it is when a place is kept or deleted.
                null height 37

screen kept_place_words(words, title, chapter, when):

    text words substitute False
    if title:
        text title style "slot_time_text" substitute False
    if chapter:
        text chapter style "slot_time_text" substitute False
    text when style "slot_time_text"

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

style slot_broad_button is slot_button:
    xsize 1240

style slot_text is sheet_text:
    idle_color gui.night
    hover_color gui.paper
    size gui.small_text_size

style slot_time_text is sheet_quiet_text:
    idle_color gui.dusk
    hover_color gui.lavender

style slot_deeds is hbox

style slot_deed_button is sheet_button:
    padding (44, 0, 16, 2)
    hover_foreground mark("star_warm", 10)

style slot_deed_button_text is sheet_button_text:
    size gui.small_text_size
    idle_color gui.dusk
