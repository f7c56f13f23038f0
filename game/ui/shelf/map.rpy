## The map: one part of the book at a time, as a thread with its scenes as knots. At each place where the story parts, the
## ways that were ever taken lead off in their own words, and the others are only there. A scene that was met can be told
## again from its knot. Of what was not met nothing is given away.

init python:

    shelf_leaf(1, "map", _("Map"))

    # What an ending is called on the map, and what leads there, for whoever has not found it. No story is given away.
    ENDINGS_IN_WORDS = {
        "severed": (_("Told round it"), _("Comforts that aren’t so; and leaving before the end.")),
        "awake": (_("Told, and left at that"), _("Some of it said straight, and some of it not.")),
        "connected": (_("Told"), _("Said straight, and nobody left out; and on the Landing, a hand held out.")),
        "lights_out": (_("Lights Out"), _("Too many stories told round it.")),
        "evening_room": (_("The Evening Room"), _("It’s how most evenings end.")),
        "undertow": (_("Undertow"), _("Five stories’ fear, and none of it put down anywhere.")),
        "light_of_day": (_("The Light of Day"), _("Told, most of them; none told round; and hands held out from both sides.")),
    }

    def endings_of(part):
        """The ids of the endings that a part of the book can have; none for the prologue."""
        if part.id == rules.book.FINALE.id:
            return [ending.value for ending in rules.book.FINALE_ENDINGS]
        return [ending.value for ending in rules.book.CHAPTER_ENDINGS] if hasattr(part, "bonds") else []

    def is_ending_met(part, ending):
        return "{}:{}".format(part.id, ending) in memory("endings_met")  # not read

    def is_begun(part):
        return any(scene.id in memory("scenes_met") for scene in part.scenes)

    def parts_on_the_map():
        """The parts of the book, without the finale for whoever has not met it: that there is one is told in the book."""
        return [part for part in rules.book.parts() if part.id != rules.book.FINALE.id or is_begun(part)]

    def name_on_the_map(part):
        """What a part is called in the row of parts: by its title, if it is the prologue or was begun."""
        if is_begun(part) or part.id == rules.book.PROLOGUE.id:
            return __(part.title)
        return filled(_("Story {number}"), number=part.number)

    def part_to_open():
        """The part of the book that the reader is in, or else the first."""
        return rules.book.part_of(store.scene_id) if store.scene_id else rules.book.PROLOGUE

    # Where the thread runs, and what hangs on it, in px from the left of a row.
    THREAD_X = 26
    BRANCH_X = 84

    def first_line(size=None):
        """How far down the middle of a row’s first line is, in px, in letters of the reader’s size."""
        return int((size or gui.interface_text_size) * preferences.font_size * 0.66)

    def on_the_thread(picture, branches=False, is_last=False, down=0):
        """What lies behind a row: the thread, the branch that leads off to its words, and a knot or a star."""
        middle = first_line() + down
        pieces = [Solid(gui.dusk, xpos=THREAD_X - 2, xsize=4, **({"ysize": middle} if is_last else {}))]
        if branches:
            pieces.append(Solid(gui.dusk, xpos=THREAD_X, ypos=middle - 2, xysize=(BRANCH_X - THREAD_X, 4)))
        at = {"pos": (BRANCH_X if branches else THREAD_X, middle), "anchor": (0.5, 0.5)}
        if picture == "ring_night":
            # A ring is open: the thread does not go through it.
            pieces.append(Solid(gui.paper, xysize=(24, 24), **at))
        pieces.append(Transform(ui_image(picture), **at))
        return Fixed(*pieces)

    def ways_in_words(address):
        """What was chosen in a scene, and how many ways were not taken, as a voice says it."""
        said = []
        for parting in PARTINGS[address]:
            taken = taken_at(address, parting)
            if taken:
                said.append(filled(_("Taken: {ways}."), ways=in_a_row([plain_caption(one) for one in taken], THINGS_IN_A_ROW)))
                others = len(parting.captions) - len(taken)
                if others:
                    said.append(ways_not_taken(others))
        return in_a_row(said)

    def rows_of_ways(address):
        """The ways that lead off a scene, as rows of its knot: picture, words and style each."""
        rows = []
        for parting in PARTINGS[address]:
            taken = taken_at(address, parting)
            others = len(parting.captions) - len(taken)
            rows += [("star_night", plain_caption(one), "map_way") for one in taken]
            if taken and others:
                rows.append(("ring_night", ways_not_taken(others), "map_way_not_taken"))
        return rows

    def plain_caption(caption):
        """An option’s words in the reader’s language, without markup."""
        return renpy.filter_text_tags(__(caption), allow=[])

    def ways_not_taken(number):
        return counted(number, _("One way not taken."), _("{number} ways not taken."))

    def rows_of(part):
        """The scenes of a part as the map lists them: an address that was met, or how many follow that were not."""
        rows = []
        for scene in part.scenes:
            if scene.id in memory("scenes_met"):
                rows.append(scene.id)
            elif rows and isinstance(rows[-1], int):
                rows[-1] += 1
            else:
                rows.append(1)
        return rows

screen shelf_map():

    default open_part = part_to_open()

    hbox:
        style "map_parts"
        for part in parts_on_the_map():
            textbutton name_on_the_map(part):
                style "map_part_button"
                text_style "map_part_button_text"
                selected (part.id == open_part.id)
                action SetLocalVariable("open_part", part)

    if is_begun(open_part):
        label part_label(open_part.scenes[0].id)
    else:
        label name_on_the_map(open_part)
        use to_read("", [__(_("Nobody has told this one yet."))])

    vbox:
        style "map_thread"
        for row in rows_of(open_part):
            if isinstance(row, int):
                frame:
                    style "map_row"
                    background on_the_thread("ring_night")
                    use map_words(counted(row, _("One scene not told yet"), _("{number} scenes not told yet")), "map_way_not_taken")
            else:
                use map_scene(row)
        if is_begun(open_part):
            for ending in endings_of(open_part):
                use map_ending(open_part, ending, ending == endings_of(open_part)[-1])

screen map_scene(address):

    frame:
        style "map_row"
        background on_the_thread("ring_night_chosen", down=8)
        $ words = filled(_("{scene} (you are here)"), scene=scene_title(address)) if address == store.scene_id else scene_title(address)
        textbutton words:
            style "map_scene_button"
            text_style "map_scene_button_text"
            selected False
            action GoToScene(address)
            alt spoken(_("Tell again from {scene}. {ways}"), scene=words, ways=ways_in_words(address))

    for place, (picture, words, text_style) in enumerate(rows_of_ways(address)):
        frame:
            style "map_row"
            background on_the_thread(picture, branches=True)
            # The scene's own row says them all. Some take the focus as well, so that no more lie between two of those than
            # large letters leave room for.
            if place % 3 == 2:
                use map_words(words, text_style)
            else:
                text words style text_style alt ""

screen map_ending(part, ending, is_last):

    $ name, hint = ENDINGS_IN_WORDS[ending]
    $ met = is_ending_met(part, ending)
    frame:
        style "map_row"
        background on_the_thread("star_night" if met else "ring_night", branches=True, is_last=is_last)
        if met:
            use map_words(filled(_("It ended here: {name}"), name=__(name)), "map_ending")
        else:
            use map_words(filled(_("An ending not found yet. {hint}"), hint=__(hint)), "map_way_not_taken")

# What can be read on the thread and does nothing, but takes the focus (see shelf.rpy).
screen map_words(words, text_style):

    textbutton words:
        style "map_words_button"
        text_style text_style
        selected False
        action NullAction()

style map_parts is shelf_hbox:
    spacing 8

style map_part_button is sheet_button:
    padding (34, 4, 18, 6)
    hover_foreground mark("star_warm", 4, zoom=0.8)

style map_part_button_text is sheet_button_text:
    size gui.small_text_size
    selected_underline True

style map_thread is vbox:
    spacing 0
    xsize 1180

style map_row is default:
    left_padding 130
    bottom_padding 12
    xfill True

style map_scene_button is sheet_button:
    padding (54, 6, 24, 8)
    xoffset -78

style map_words_button is sheet_button:
    padding (54, 0, 24, 4)
    xoffset -54

style map_scene_button_text is sheet_button_text:
    font gui.strong_text_font

style map_way is sheet_text:
    xmaximum 1020
    hover_color gui.paper

style map_way_not_taken is sheet_quiet_text:
    xmaximum 1020
    hover_color gui.paper

style map_ending is sheet_strong_text:
    xmaximum 1020
    hover_color gui.paper
