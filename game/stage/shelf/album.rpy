## What the album holds: every full page and everybody that was ever shown. Ren’Py remembers which pictures were seen.

init -20 python:

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
        """The palettes in which something that was met is printed, in the order in which they are declared."""
        used = {entry["palette"] for name, entry in PICTURES.items() if entry.get("palette") and was_met(name)}
        return [name for name in rules.palettes.PALETTES if name in used]

    def was_met(picture):
        return bool(ways_met(picture)) if PICTURES[picture]["kind"] == "person" else renpy.seen_image(picture)

    def plate_in_words(picture):
        """What a plate shows, as a voice says it: a full page, or "name pose expression"."""
        if picture in PICTURES_IN_WORDS:
            return __(PICTURES_IN_WORDS[picture])
        person, pose, face = picture.split()
        words = PEOPLE_IN_WORDS[person]
        said = [sentence_about(person, one) for one in (words["looks"], words["poses"][pose], words["faces"][face])]
        return in_a_row(said)
