## The story's own statements. They say what happens in the rules' terms and read aloud:
##
##     content note the_update         what is in it, for those who would rather know
##     open chapter 1                  a telling of chapter 1 begins
##     open scene quarter_past_nine    its scene; what the last scene alone remembered is cleared
##     beat "1.03"                     something that the story must stage is staged here
##     remember extra_hour told_straight
##     lean telling straight           what an option does to trust and fear (rules/moves.py)
##     lean telling third_way floor_rule        ... and what is gained by it
##     lean thread_end held 5-1       ... and which thread it decides
##     story lock                      what the night does to fear, on every path
##     close chapter                   the chapter's ending is settled and handed on
##     close book                      the finale was heard to its end
##
## Names are checked when the game starts (author_check.rpy), all at once, with file and line.

python early:

    def _parse_names(count, optional=0):
        """A parser for `count` plain names (and up to `optional` more), which become a tuple."""
        def parse(lexer):
            names = []
            while len(names) < count + optional and not lexer.eol():
                # Threads are called "5-1": a name may have a digit first and a hyphen in it.
                name = lexer.match(r"[\w-]+")
                if not name:
                    lexer.error("a name is expected here.")
                names.append(name)
            if len(names) < count:
                lexer.error("a name is missing at the end of this statement.")
            lexer.expect_eol()
            lexer.expect_noblock("this statement")
            return tuple(names)
        return parse

    def _parse_text(lexer):
        text = lexer.require(lexer.string, "a text in quotes")
        lexer.expect_eol()
        lexer.expect_noblock("this statement")
        return (text,)

    def _parse_number(lexer):
        number = lexer.require(lexer.integer, "a number")
        lexer.expect_eol()
        lexer.expect_noblock("this statement")
        return (int(number),)

    def _parse_nothing(lexer):
        lexer.expect_eol()
        lexer.expect_noblock("this statement")
        return ()

    # The functions that do it are in tonight.rpy; they exist by the time that a statement is run.
    renpy.register_statement("open chapter", parse=_parse_number, execute=lambda p: open_chapter(*p))
    renpy.register_statement("open scene", parse=_parse_names(1), execute=lambda p: open_scene(*p))
    renpy.register_statement("content note", parse=_parse_names(1), execute=lambda p: tell_content_note(*p))
    renpy.register_statement("close chapter", parse=_parse_nothing, execute=lambda p: close_chapter())
    renpy.register_statement("close book", parse=_parse_nothing, execute=lambda p: close_book())
    renpy.register_statement("roll credits", parse=_parse_nothing, execute=lambda p: roll_credits())
    renpy.register_statement("beat", parse=_parse_text, execute=lambda p: None)
    renpy.register_statement("remember", parse=_parse_names(1, 1), execute=lambda p: remember(*p))
    renpy.register_statement("lean", parse=_parse_names(2, 1), execute=lambda p: lean(*p))
    renpy.register_statement("story", parse=_parse_names(1), execute=lambda p: story(*p))
