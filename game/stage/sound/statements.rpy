## What the script may ask of the sound:
##
##     music the_update        a lullaby, and beneath it the same as fear hears it; what plays already goes on
##     music finale 1 2 5      those of the five voices
##     music finale earned     those of the chapters that did not end shut
##     music none              it fades to the end of its bar
##     ambience rain_at_window the room; `ambience none`
##     sound page_turn         once
##
## Names that no caption was written for stop the start, with file and line. So do, while one develops, missing files.

python early:

    # In the place of the numbers of voices.
    EARNED = "earned"

    def _sound_name(lexer, what):
        return lexer.require(lexer.name, what)

    def _parse_music(lexer):
        """The music's name, and the numbers of voices."""
        name = _sound_name(lexer, "the name of music, or none")
        if lexer.keyword("earned"):
            lexer.expect_eol()
            lexer.expect_noblock("music")
            return (name, EARNED)
        voices = []
        while not lexer.eol():
            voices.append(int(lexer.require(lexer.integer, "the number of a voice")))
        lexer.expect_noblock("music")
        return (name, tuple(voices))

    def _parse_ambience(lexer):
        name = _sound_name(lexer, "the name of a room, or none")
        lexer.expect_eol()
        lexer.expect_noblock("ambience")
        return (name,)

    def _parse_sound(lexer):
        name = _sound_name(lexer, "the name of a sound")
        lexer.expect_eol()
        lexer.expect_noblock("sound")
        return (name,)

    # The functions that do it are in desk.rpy. Jumping into a script (warping) hears what would go on there.
    renpy.register_statement("music", parse=_parse_music, execute=lambda p: ask_music(*p), warp=lambda p: True)
    renpy.register_statement("ambience", parse=_parse_ambience, execute=lambda p: ask_ambience(*p), warp=lambda p: True)
    renpy.register_statement("sound", parse=_parse_sound, execute=lambda p: play_effect(*p))

# Before the other mistakes of the script are told (author_check.rpy): in the same words, with file and line.
init 985 python hide:

    mistakes = []
    asked = set()

    KINDS = {"music": "theme", "ambience": "ambience", "sound": "effect"}
    VOICES = range(1, len(VOICE_CHANNELS) + 1)

    def wrong(node, text):
        mistakes.append("{}:{}: {}".format(node.filename, node.linenumber, text))

    def near(name, names):
        import difflib

        found = difflib.get_close_matches(name, names, 1)
        return "; did you mean {!r}?".format(found[0]) if found else ""

    def check(node, word, name, voices=()):
        """A name is declared (it has a caption) and of the right kind; voices belong to the finale."""
        kind = KINDS[word]
        if name == "none" and word != "sound":
            return
        others = [other for other, names in CAPTIONS.items() if name in names and other != kind]
        if others and name not in CAPTIONS[kind]:
            wrong(node, "{!r} is no {} but of the kind {}".format(name, kind, others[0]))
        elif name not in CAPTIONS[kind]:
            has_none = "has no caption (stage/sound/captions.rpy)" if name in SOUNDS else "is no {} of the book".format(kind)
            wrong(node, "{!r} {}{}".format(name, has_none, near(name, CAPTIONS[kind])))
        if voices == EARNED:
            voices = VOICES
        if voices and name != "finale":
            wrong(node, "only the finale has voices, and not {!r}".format(name))
        if name == "finale" and not voices:
            wrong(node, "`music finale` has to say which voices sound, such as `music finale 1 2 5`")
        for number in voices:
            if number not in VOICES:
                wrong(node, "the finale has voices 1 to 5, and no voice {}".format(number))
        if len(set(voices)) < len(voices):
            wrong(node, "a voice stands there twice")
        asked.add(name)

    for node in renpy.game.script.all_stmts:
        if isinstance(node, renpy.ast.UserStatement):
            name, parsed = node.parsed
            if len(name) == 1 and name[0] in KINDS:
                check(node, name[0], *parsed)

    # Every sound that is made says what it is in words; what only varies another, and speech, does not need to.
    for name, entry in SOUNDS.items():
        if entry["kind"] in CAPTIONS and name not in CAPTIONS[entry["kind"]]:
            mistakes.append("audio/sounds.json: {!r} has no caption (stage/sound/captions.rpy)".format(name))

    # Files that are missing are told to the author only: the game goes on without them.
    if config.developer:
        for name, entry in SOUNDS.items():
            if is_for_here(entry) and not is_there(name):
                mistakes.append("audio/sounds.json: the file of {!r} is missing: game/{}".format(name, sound_file(name)))
        # A scene may be written before its sounds are made; the tests of the whole book do not let that pass.
        for name in sorted(asked - set(SOUNDS) - {"finale", "none"}):
            renpy.display.log.write("The script asks for the sound %r, which the sound room does not make yet.", name)

    if mistakes:
        raise AuthorMistakes(sorted(set(mistakes)))
