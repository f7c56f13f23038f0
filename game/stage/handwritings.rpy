## The six handwritings of chapter 4 (rules/handwritings.py): their faces, their speakers, and what they make of a menu.
##
## An option says whose it is, `"Never mind them" (hand="the_loud_one")`; the screen "choice" writes it so. The one whose
## option was taken last writes larger and stands nearer (`remember six_leading ...`). A reader who has chosen a face of
## their own (ui/faces.rpy) gets that instead, and the hand's name before the words.

init -71 python:

    import rules.handwritings

    # By hand: its file in fonts/, its size beside the book's face so that small letters are about as tall, and how much
    # of the height that the file asks for a line gets.
    HAND_FACES = {
        "the_funny_one": ("GloriaHallelujah", 1.0, 0.66),
        "the_good_one": ("CedarvilleCursive", 1.26, 0.60),
        "the_clever_one": ("ArchitectsDaughter", 1.08, 0.92),
        "the_kind_one": ("Itim", 1.12, 1.0),
        "the_loud_one": ("PermanentMarker", 0.94, 0.90),
        "the_tired_one": ("NothingYouCouldDo", 1.30, 0.80),
    }

    # The letters that all of these files have; others are set in the book's face.
    HAND_LETTERS = (
        (0x20, 0x7e), (0xa1, 0xac), (0xae, 0xae), (0xb0, 0xff),
        (0x2013, 0x2014), (0x2018, 0x201a), (0x201c, 0x201e), (0x2026, 0x2026),
    )

    # How much larger the leading one writes, and by how many px she stands nearer.
    LEADING_SIZE = 1.16
    LEADING_NEARER = 34

    def _hand_group(hand):
        """The letters of a hand, as the engine's group of fonts; sizes and line heights are set along with it."""
        family, size, line = HAND_FACES[hand]
        file = "fonts/{}-Regular.ttf".format(family)  # not read
        config.ftfont_scale[file] = size
        config.ftfont_vertical_extent_scale[file] = line
        group = FontGroup()
        for first, last in HAND_LETTERS:
            group.add(file, first, last)
        return group.add("fonts/Literata-Regular.ttf", None, None)

    # By hand: what its words are set in.
    HAND_FONTS = {hand: _hand_group(hand) for hand in HAND_FACES}

init -60 python:

    def handwritten(hand):
        """The Character of one of the six: a bit part whose words stand in her handwriting."""
        character = Character(
            "name_shown({!r})".format(hand),
            kind=person(hand, sounds="teller"),
            what_font=HAND_FONTS[hand],
        )
        SPEAKERS[hand] = character
        return character

    def hand_of(item):
        """Whose handwriting an option of the screen "choice" is in, as an id of rules/handwritings.py; None if it has none."""
        return item.kwargs.get("hand")

    def hand_leads(hand):
        """Whether it is her whose option was taken last."""
        return hand is not None and fact.six_leading == hand

    def hand_title(hand):
        """How a hand is called, in words."""
        return __(rules.handwritings.BY_ID[hand].title)

    def own_faces():
        """Whether the book is set in its own faces, and not in one that the reader chose."""
        return preferences.font_transform not in config.font_transforms

    def caption_heard(item):
        """An option as a voice says it: whose it is, where it is one of the six's, and the words."""
        hand = hand_of(item)
        if hand is None:
            return item.caption
        return __("{hand}: {what}").format(hand=hand_title(hand), what=item.caption)
