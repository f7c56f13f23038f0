## The map: every part of the book as its scenes. One that was met says what was chosen in it, and can be told again from
## there; of one that was not, there is only that it is there. What was not met is nowhere given away.

init python:

    shelf_leaf(1, "map", _("Map"))

    # What an ending is called on the map, and what leads there, for whoever has not found it. No story is given away.
    ENDINGS_IN_WORDS = {
        "severed": (_("Told round it"), _("Comforts that are not so, and leaving before the end.")),
        "awake": (_("Told, and left at that"), _("Something said straight, and something not.")),
        "connected": (_("Told"), _("Said straight, and stayed for to the end; and a hand held out on the Landing.")),
        "lights_out": (_("Lights Out"), _("Too many stories told round it.")),
        "evening_room": (_("The Evening Room"), _("As most evenings end.")),
        "undertow": (_("Undertow"), _("Everybody’s fear, and nobody to say it to.")),
        "light_of_day": (_("The Light of Day"), _("Three told to the end, none told round; and somebody’s name asked for.")),
    }

    def endings_of(part):
        """The ids of the endings that a part of the book can have; none for the prologue."""
        if part.id == rules.book.FINALE.id:
            return [ending.value for ending in rules.book.FINALE_ENDINGS]
        return [ending.value for ending in rules.book.CHAPTER_ENDINGS] if hasattr(part, "bonds") else []

screen shelf_map():

    for part in rules.book.parts():
        label part_label(part.scenes[0].id)
        for scene in part.scenes:
            if scene.id in memory("scenes_met"):
                use shelf_scene(scene.id)
            else:
                text _("Not told yet") style "sheet_quiet_text"
        for ending in endings_of(part):
            $ name, hint = ENDINGS_IN_WORDS[ending]
            if "{}:{}".format(part.id, ending) in memory("endings_met"):
                text filled(_("Ending: {name}"), name=__(name))
            else:
                text filled(_("An ending not found. {hint}"), hint=__(hint)) style "sheet_quiet_text"

screen shelf_scene(address):

    textbutton scene_title(address):
        style "pref_button"
        action GoToScene(address)
        alt spoken(_("Tell again from {scene}"), scene=scene_title(address))

    for parting in PARTINGS[address]:
        $ taken = taken_at(address, parting)
        $ others = len(parting.captions) - len(taken)
        if taken:
            text in_a_row([__(caption) for caption in taken], THINGS_IN_A_ROW) style "shelf_choice"
            if others:
                text counted(others, _("{number} way not taken"), _("{number} ways not taken")) style "shelf_way"

style shelf_choice is sheet_text:
    xoffset 40
    xmaximum 1120

style shelf_way is sheet_quiet_text:
    xoffset 40
