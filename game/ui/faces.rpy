## The faces that words can be set in. The book's own are Literata for the story and Atkinson Hyperlegible for everything
## else; a reader may have Atkinson Hyperlegible or OpenDyslexic for all of it, by the engine's own "font transform", which
## its accessibility screen (shift+A) sets as well.

init python:

    # Each face that a reader may choose: what its files are called, and how they end.
    FACE_FILES = {
        "hyperlegible": ("AtkinsonHyperlegible", "ttf"),
        "opendyslexic": ("OpenDyslexic", "otf"),
    }

    # The letters that all four cuts of it have, as ranges in hexadecimal; the others stay in the book's face.
    FACE_LETTERS = {
        "hyperlegible":
            "20-7e a0-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-12f 131 136-137 13b-13e 141-148 150-155 158-15b "
            "15e-165 16a-16b 16e-173 178-17e 192 218-21b 2c6-2c7 2d8-2dd 2013-2014 2018-201a 201c-201e 2020-2022 2026 "
            "2030 2039-203a 2044 20ac 2122 2212 2260 2264-2265",
        "opendyslexic":
            "20-7e a0-12b 12e-17f 192 1e0-1e1 1e3-1ef 1fe-1ff 218-21b 237 2c6-2c7 2d8-2dd 1e80-1e85 1e9e 1ea0-1ef9 "
            "2010-2027 2030 2032-203f 2044 20ac 2113 2116 2122 2190-2193 2212 2248 2260 2264-2265",
    }

    CUTS = ("Regular", "Italic", "Bold", "BoldItalic")

    def _true_cuts(family, ending):
        """True italics and bolds of a family instead of slanted and smeared regulars."""
        regular, italic, bold, both = ["fonts/{}-{}.{}".format(family, cut, ending) for cut in CUTS]  # not read
        config.font_replacement_map[regular, False, True] = (italic, False, False)
        config.font_replacement_map[regular, True, False] = (bold, False, False)
        config.font_replacement_map[regular, True, True] = (both, False, False)
        config.font_replacement_map[italic, True, False] = (both, False, False)
        config.font_replacement_map[italic, False, True] = (italic, False, False)
        config.font_replacement_map[bold, False, True] = (both, False, False)
        config.font_replacement_map[bold, True, False] = (bold, False, False)

    def _in_face(name):
        """The font transform of a face: from a font file to a group of fonts."""
        family, ending = FACE_FILES[name]
        hands = list(HAND_FONTS.values())
        groups = {}

        def transform(font):
            if font in hands:
                # A handwriting; the letters that it lacks are in the book's face already.
                font = "fonts/Literata-Regular.ttf"
            if not isinstance(font, str) or font.startswith("fonts/" + family):
                return font
            if font not in groups:
                cut = font.rpartition("-")[2].partition(".")[0] if font.startswith("fonts/") else "Regular"
                own = "fonts/{}-{}.{}".format(family, cut if cut in CUTS else "Regular", ending)  # not read
                group = FontGroup()
                for letters in FACE_LETTERS[name].split():
                    first, _, last = letters.partition("-")
                    group.add(own, int(first, 16), int(last or first, 16))
                groups[font] = group.add(font, None, None)
            return groups[font]

        return transform

    for _family, _ending in [("Literata", "ttf"), *FACE_FILES.values()]:
        _true_cuts(_family, _ending)

    for _name in FACE_FILES:
        config.font_transforms[_name] = _in_face(_name)

    for _cut in CUTS:
        # Literata asks for 1.49 of its size from line to line; four lines of 46 px would not fit the box.
        config.ftfont_vertical_extent_scale["fonts/Literata-{}.ttf".format(_cut)] = 0.82
        # OpenDyslexic asks for 1.82, and its small letters are taller than the others'.
        config.ftfont_vertical_extent_scale["fonts/OpenDyslexic-{}.otf".format(_cut)] = 0.82
        config.ftfont_scale["fonts/OpenDyslexic-{}.otf".format(_cut)] = 0.87
