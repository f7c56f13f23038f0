## What the script may ask of the press:
##
##     press palette dawn over 3.0            these inks, in three seconds (without `over`: at once, or with the next
##     press nightmare over 2.0               transition); the nightmare's are asked for so often that they have a word
##     press own over 2.0                     each place in its own inks again; the next `scene` does the same
##     press merge exposure to 0.6 over 4.0   another dream's inks come in from the right, over so much of the page
##     press part over 2.0                    ... and leave again
##     press still                            the line holds its breath
##     press moving                           ... and lives again
##
## Palettes that nobody declared, and shares outside 0 to 1, stop the start with file and line.

python early:

    def _press_number(lexer, what):
        return float(lexer.require(lexer.float, what))

    def _parse_press(lexer):
        """The word, its palette (or None), its share (or None), the seconds."""
        word = lexer.require(lexer.word, "palette, nightmare, own, merge, part, still or moving")
        if word not in ("palette", "nightmare", "own", "merge", "part", "still", "moving"):
            lexer.error("the press knows palette, nightmare, own, merge, part, still and moving, and not {!r}.".format(word))
        palette = share = None
        if word == "nightmare":
            word, palette = "palette", "nightmare"
        elif word in ("palette", "merge"):
            palette = lexer.require(lexer.word, "a palette's name")
        if word == "merge":
            if lexer.keyword("to"):
                share = _press_number(lexer, "how much of the page, from 0 to 1")
            else:
                share = 1.0
        seconds = 0.0
        if lexer.keyword("over"):
            seconds = _press_number(lexer, "a number of seconds")
        lexer.expect_eol()
        lexer.expect_noblock("press")
        return (word, palette, share, seconds)

    renpy.register_statement("press", parse=_parse_press, execute=lambda p: press(*p))

init -60 python:

    def press_asked(run, word, palette=None, share=None):
        """What the press is to do after this was asked of it. Raises an error of the rules for what there is not."""
        if word == "palette":
            return rules.printing.inked(run, palette)
        if word == "merge":
            return rules.printing.merged(run, palette, share)
        if word == "own":
            return rules.printing.own(run)
        if word == "part":
            return rules.printing.parted(run)
        return rules.printing.stilled(run, word == "still")

    def press(word, palette=None, share=None, seconds=0.0):
        """Ask the press for something; see above."""
        store.press_run = press_asked(press_run, word, palette, share)
        press_bed.wanted = seconds

# Before the other mistakes of the script are told (author_check.rpy): in the same words, with file and line.
init 985 python hide:

    import rules.errors

    mistakes = []
    for node in renpy.game.script.all_stmts:
        if isinstance(node, renpy.ast.UserStatement):
            name, parsed = node.parsed
            if name == ("press",):
                try:
                    press_asked(rules.printing.Run(), *parsed[:3])
                except rules.errors.RulesError as error:
                    mistakes.append("{}:{}: {}".format(node.filename, node.linenumber, error))
    if mistakes:
        raise AuthorMistakes(sorted(set(mistakes)))
