## The album: every full page and everybody that was met, as plates. A plate can be pulled apart into its three inks, and
## printed again in any palette that was met; somebody, as they were ever seen.

init python:

    import rules.inks

    shelf_leaf(4, "album", _("Album"))

    PLATE_NAMES = {"key": _("Key"), "tone": _("Tone"), "warm": _("Warm")}

    def after(row, one):
        """What follows in a row that goes round; its first, if `one` is not of it."""
        return row[(row.index(one) + 1) % len(row)] if one in row else row[0]

    def other_plates(plates, plate):
        """The plates that are inked, with one more or one less of them."""
        return tuple(one for one in rules.inks.PLATES if (one in plates) != (one == plate))

    class Ink(Action):
        """Put a plate of the page under the roller, or take it off."""

        def __init__(self, plates, plate):
            self.plates = other_plates(plates, plate)

        def __call__(self):
            if len(self.plates) < len(rules.inks.PLATES):
                remember_done("plate_pulled_apart")
            renpy.run(SetScreenVariable("plates", self.plates))

    class PrintIn(Action):
        """Print the page in another palette."""

        def __init__(self, palette):
            self.palette = palette

        def __call__(self):
            remember_done("other_inks")
            renpy.run(SetScreenVariable("palette", self.palette))

    def inked_in_words(plates):
        """Which plates are inked, as a voice says it."""
        if not plates:
            return __(_("Bare paper."))
        return filled(_("Inked: {plates}."), plates=in_a_row([__(PLATE_NAMES[one]) for one in plates], THINGS_IN_A_ROW))

screen shelf_album():

    $ pages, people = pages_met(), people_met()
    if not pages and not people:
        use to_read("", [__(_("No page has been met yet."))])
    if pages:
        label _("Pages")
        hbox:
            style "album_hbox"
            for name in pages:
                use album_thumb(name, pages, Transform(printed(name), xysize=(356, 200), fit="cover"))
    if people:
        label _("People")
        hbox:
            style "album_hbox"
            for name in people:
                $ ways = ways_met(name)
                vbox:
                    style "album_person"
                    use album_thumb(ways[0], ways, Transform(printed(ways[0], cut=True), xysize=(200, 240), fit="contain"))
                    text name_on_the_shelf(name) style "album_name" size capped(gui.small_text_size) alt ""

screen album_thumb(picture, row, thumb):

    button:
        style "album_button"
        action Show("album_page", None, picture=picture, row=row)
        alt spoken("{words}", words=plate_in_words(picture, in_short=True))
        add thumb

# `row` are the plates that one can turn to from this one.
screen album_page(picture, row):

    modal True
    zorder 90
    default plates = rules.inks.PLATES
    default palette = PICTURES[picture.split()[0]]["palette"] if picture not in PICTURES else PICTURES[picture]["palette"]
    default shown = picture

    if shown in PICTURES:
        add printed(shown, palette=palette, plates=plates)
    else:
        add Solid(rules.palettes.palette(palette).paper)
        add printed(shown, palette=palette, plates=plates, cut=True) xalign 0.5 yalign 1.0
    text "" alt spoken("{picture} {inked}", picture=plate_in_words(shown), inked=inked_in_words(plates))

    frame:
        style "album_frame"
        hbox:
            style "album_row"
            for plate in rules.inks.PLATES:
                textbutton __(PLATE_NAMES[plate]):
                    style "album_plate"
                    text_style "album_word_text"
                    selected plate in plates
                    action Ink(plates, plate)
                    text_size capped(gui.interface_text_size)
            $ met = palettes_met()
            if len(met) > 1:
                use album_word(_("Other inks"), PrintIn(after(met, palette)), spoken(_("Other inks. {now}"), now=__(INKS_IN_WORDS[palette])))
            if len(row) > 1:
                use album_word(_("Next plate"), SetScreenVariable("shown", after(row, shown)), spoken(_("Next plate. {now}"), now=plate_in_words(shown)))
            textbutton _("Back"):
                style "album_word"
                text_style "album_word_text"
                text_size capped(gui.interface_text_size)
                action Hide("album_page")
                default_focus True

    key "game_menu" action Hide("album_page")

screen album_word(words, act, said):

    textbutton words:
        style "album_word"
        text_style "album_word_text"
        text_size capped(gui.interface_text_size)
        selected False
        action act
        alt said

style album_hbox:
    spacing 16
    box_wrap True
    box_wrap_spacing 16
    # (With `xsize` a row would be spread over all of it.)
    xmaximum 1180

style album_button:
    padding (8, 8, 8, 8)
    hover_background Solid(gui.dusk)
    hover_foreground mark("star_warm", 4, y=0.04)

style album_person is vbox:
    xsize 272

style album_name is sheet_quiet_text

style album_frame:
    background Solid(gui.night)
    xalign 0.5
    yalign 1.0
    padding (30, 10, 30, 12)

style album_row is hbox:
    spacing 16
    box_wrap True
    xmaximum 1840

style album_word is button:
    padding (60, 8, 24, 10)

style album_word_text is button_text

style album_plate is check_button
