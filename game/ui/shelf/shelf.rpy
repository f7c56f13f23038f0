## The reader’s shelf: the map, what the night remembers, the notebook. One page in several leaves, like Preferences.

screen shelf(leaf="map"):

    tag menu
    default leaf = leaf

    use game_menu(_("The shelf")):

        use leaves(
            (
                ("map", _("Map")),
                ("night", _("The night")),
                ("people", _("People")),
                ("places", _("Places")),
                ("words", _("Words")),
                ("album", _("Album")),
                ("music", _("Music")),
            ),
            leaf,
        )

        viewport:
            scrollbars "vertical"
            style_prefix "sheet"
            mousewheel True
            draggable True
            pagekeys True

            frame:
                style "sheet_page"
                vbox:
                    style_prefix "shelf"
                    if leaf == "map":
                        use shelf_map
                    elif leaf == "night":
                        use shelf_night
                    elif leaf == "album":
                        use shelf_album
                    elif leaf == "music":
                        use shelf_listening
                    else:
                        use shelf_notebook(leaf)

style shelf_vbox is about_vbox

style shelf_label is about_label

style shelf_label_text is about_label_text

style shelf_text is about_text

style shelf_hbox:
    spacing 20
    box_wrap True
