## What the album holds: every full page and everybody that was ever shown. Ren’Py remembers which pictures were seen.

init -20 python:

    import rules.notebook
    import rules.palettes

    # The cover has its own page, and the dark is nothing to look at.
    NOT_IN_THE_ALBUM = ("cover", "dark")

    def pages_met():
        """The full pages that were ever shown, by name, in the order of the table."""
        pages = [name for name, entry in PICTURES.items() if entry["kind"] == "illustration"]
        return [name for name in pages if name not in NOT_IN_THE_ALBUM and renpy.seen_image(name)]

    def people_met():
        """The picture of everybody who was ever shown, by name, in the order of the cast; who is not of it at the end."""
        people = [name for name, entry in PICTURES.items() if entry["kind"] == "person" and ways_met(name)]
        cast = list(rules.cast.PEOPLE)
        return sorted(people, key=lambda name: cast.index(who_is_shown(name)) if who_is_shown(name) in cast else len(cast))

    def who_is_shown(picture):
        """Whose picture that is: an id of the cast."""
        return PEOPLE_IN_WORDS[picture]["who"]

    def ways_met(person):
        """How somebody was ever shown: "name pose expression" each, in the order of the table."""
        entry = PICTURES[person]
        seen = {frozenset(name) for name in persistent._seen_images if name[0] == person}
        ways = [(person, pose, face) for pose in entry["poses"] for face in entry["faces"]]
        return [" ".join(way) for way in ways if frozenset(way) in seen]  # not read

    def palettes_met():
        """The palettes in which something that was met has been printed, in the order in which they are declared."""
        used = {entry["palette"] for name, entry in PICTURES.items() if entry.get("palette") and was_met(name)}
        for address in memory("scenes_met"):
            used |= INKS_ASKED_FOR.get(address, set())
        return [name for name in rules.palettes.PALETTES if name in used]

    def was_met(picture):
        return bool(ways_met(picture)) if PICTURES[picture]["kind"] == "person" else renpy.seen_image(picture)

    def name_on_the_shelf(picture):
        """What the reader calls somebody: by name from where the notebook has it, as in the story until then."""
        who = who_is_shown(picture)
        entry = next((one for one in rules.notebook.PEOPLE if one.id == who), None)
        if entry is not None and entry.known(memory("scenes_met")):
            return entry.title
        return renpy.filter_text_tags(name_shown(who), allow=[])

    def plate_in_words(picture, in_short=False):
        """What a plate shows, as a voice says it: a full page, or "name pose expression"; in short only who it is."""
        if picture in PICTURES_IN_WORDS:
            return __(PICTURES_IN_WORDS[picture])
        person, pose, face = picture.split()
        words = PEOPLE_IN_WORDS[person]
        said = [words["looks"]] if in_short else [words["looks"], words["poses"][pose], words["faces"][face]]
        sentences = [__(one).format(name=name_on_the_shelf(person)) for one in said]
        return in_a_row([one[:1].upper() + one[1:] for one in sentences])
