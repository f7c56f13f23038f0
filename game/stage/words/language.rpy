## The language that the book is read in. Ren'Py changes it, in mid-line as well, and says the line at hand again; what it
## leaves as it was is mended here: a menu that is open, and the last line that stays in its box beside it.

# The identifier of the line told last, and the language that it was told in; None before there is one.
default line_told = None

init -60 python:

    import rules.stage

    # A translation puts its own name here. Never shown as it stands here, but for English.
    OWN_NAME = _("{#the name of the language, in the language itself}English")

    def language_name(language):
        """What those who read `language` call it; None is the language that the book was written in."""
        name = renpy.translate_string(OWN_NAME, language)
        if language is not None and name == OWN_NAME:
            # Nobody has said what it is called: the name of its folder, then.
            name = language.replace("_", " ").capitalize()
        return without_comments(name)

    def languages_to_read():
        """The languages that the book can be read in, the one that it was written in first: (language, name)."""
        return [(None, language_name(None))] + sorted(
            ((language, language_name(language)) for language in renpy.known_languages()), key=lambda one: one[1])

    class LanguageDesk(NoRollback):
        """Which language is read, and in which the interaction at hand was begun. Lives with the process."""

        def __init__(self):
            self.read = None
            self.begun = None

        def begin(self):
            """An interaction begins (config.start_interact_callbacks)."""
            if not renpy.context_nesting_level():
                self.begun = preferences.language

        def go_on(self):
            """An interaction is drawn anew (config.interact_callbacks); a menu in another language is asked again."""
            if renpy.context_nesting_level() or self.begun == preferences.language or main_menu:
                return
            if renpy.get_screen(rules.stage.MENU_SCREENS):
                # As Ren'Py does with a line: back to the statement that is being told.
                raise renpy.game.JumpException(renpy.game.context().current)

        def changed(self):
            """The language was chosen (config.change_language_callbacks)."""
            self.read = preferences.language

        def keep(self):
            """Putting settings back puts no language back: one could not read the way to it."""
            preferences.language = self.read

    language_desk = LanguageDesk()
    config.change_language_callbacks.append(language_desk.changed)
    WHEN_WISHES_ARE_PUT_BACK.append(language_desk.keep)

    def note_line(event, interact=True, **rest):
        """A line is about to be told: remember which (config.all_character_callbacks)."""
        if event == "begin" and interact and renpy.get_translation_identifier():
            store.line_told = (renpy.get_translation_identifier(), preferences.language)

    config.all_character_callbacks.append(note_line)

    def last_line(what, interact=True):
        """
        The last line stays in its box while there is something to choose (config.choice_empty_window); in the language
        that is read now, whichever it was told in.
        """
        if line_told and line_told[1] != preferences.language:
            words = words_of_line(line_told[0])
            if words is not None:
                store._last_say_what = words
            store.line_told = (line_told[0], preferences.language)
        # Where nothing was said yet, the engine's `extend` would fail, and there is nothing to keep.
        if _last_say_what is not None:
            extend(what, interact=interact)

    def words_of_line(identifier):
        """The words of the line of that identifier in the language that is read; None if it is not in the book."""
        translator = renpy.game.script.translator
        if identifier not in translator.default_translates:
            return None
        node, words = translator.lookup_translate(identifier), None
        # A translation may need several statements where the book has one; the last of them is what is read last.
        while node is not None and not isinstance(node, renpy.ast.EndTranslate):
            if isinstance(node, renpy.ast.Say):
                words = node.what
            if isinstance(node, renpy.ast.TranslateSay):
                break
            node = node.next
        return words

    def forget_other_language():
        """A place kept in another language is opened: what its history holds is not in this one, so it goes."""
        if line_told and line_told[1] != preferences.language:
            store._history_list = []

    config.after_load_callbacks.append(forget_other_language)

init 5 python:
    config.start_interact_callbacks.append(language_desk.begin)
    config.interact_callbacks.append(language_desk.go_on)
