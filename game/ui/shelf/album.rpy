## The album: every full page that was met, as a plate. It can be pulled apart into its three inks, and printed again in
## any palette that was met.

init python:

    shelf_leaf(4, "album", _("Album"))

    import rules.inks
    import rules.palettes

    PLATE_NAMES = {"key": _("Key"), "tone": _("Tone"), "warm": _("Warm")}

    def pages_met():
        """The full pages that were ever shown, by name, in the table’s order."""
        pages = [name for name, entry in PICTURES.items() if entry["kind"] == "illustration"]
        return [name for name in pages if name not in NO_PAGES and renpy.seen_image(name)]

    # The cover has its own page, and the dark is nothing to look at.
    NO_PAGES = ("cover", "dark")

    def palettes_met():
        """The palettes in which something that was met is printed, in the order in which they are declared."""
        used = {entry["palette"] for name, entry in PICTURES.items() if entry.get("palette") and renpy.seen_image(name)}
        return [name for name in rules.palettes.PALETTES if name in used]

screen shelf_album():

    $ pages = pages_met()
    if not pages:
        text _("No page has been met yet.")
    hbox:
        style "album_hbox"
        for name in pages:
            button:
                style "album_button"
                action Show("album_page", None, picture=name)
                alt spoken("{words}", words=__(PICTURES_IN_WORDS[name]))
                add Transform(printed(name), xysize=(356, 200), fit="cover")

screen album_page(picture):

    modal True
    zorder 90
    default plates = rules.inks.PLATES
    default palette = PICTURES[picture]["palette"]

    add printed(picture, palette=palette, plates=plates)
    text "" alt spoken("{words}", words=__(PICTURES_IN_WORDS[picture]))

    frame:
        style "album_bar"
        hbox:
            style "album_bar_hbox"
            for plate in rules.inks.PLATES:
                textbutton __(PLATE_NAMES[plate]):
                    style "album_word"
                    text_style "album_word_text"
                    selected plate in plates
                    action SetScreenVariable("plates", tuple(one for one in rules.inks.PLATES if (one in plates) != (one == plate)))
            $ met = palettes_met()
            if len(met) > 1:
                textbutton _("Other inks"):
                    style "album_word"
                    text_style "album_word_text"
                    action SetScreenVariable("palette", met[(met.index(palette) + 1) % len(met)] if palette in met else met[0])
            textbutton _("Back"):
                style "album_word"
                text_style "album_word_text"
                action Hide("album_page")
                default_focus True

    key "game_menu" action Hide("album_page")

style album_hbox:
    spacing 16
    box_wrap True
    box_wrap_spacing 16
    xsize 1180

style album_button:
    padding (6, 6, 6, 6)
    hover_background Solid(gui.dusk)

style album_bar:
    background paper("slip_dark", 20)
    xalign 0.5
    yalign 1.0
    yoffset -24
    padding (40, 12, 40, 14)

style album_bar_hbox:
    spacing 30

style album_word is button:
    padding (30, 6, 12, 8)

style album_word_text is button_text:
    idle_color gui.lavender
    hover_color gui.paper
    selected_color gui.paper
    selected_underline True
