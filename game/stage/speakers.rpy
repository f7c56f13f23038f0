## Who speaks. A person is declared once, in rules/cast.py; a file in cast/ gives them their voice in the script.

init -70 python:

    import rules.cast

    # Whether a name stands over narration and remarks as well.
    wish("every_name", False)

    # The script's names for people: what a line may begin with. Filled by person(), read by author_check.rpy.
    SPEAKERS = {}

    def name_shown(person_id):
        """The name over a person's line: their own in their own chapter, what can be seen of them elsewhere."""
        chapter = chapter_of(store.scene_id) if store.scene_id else None
        heard = frozenset(rules.telling.heard(store.book))
        return __(rules.cast.label_for(person_id, current_chapter=chapter, chapters_heard=heard))

    def person(person_id, tag=None, sounds=None):
        """
        The Character of a declared person or bit part; `tag` is the image tag of their pictures, `sounds` whose text
        sounds are theirs (their own, unless it is said).
        """
        if person_id not in rules.cast.PEOPLE and person_id not in rules.cast.BIT_PARTS:
            raise Exception("nobody is called {!r} in rules/cast.py".format(person_id))
        character = Character(
            "name_shown({!r})".format(person_id),
            dynamic=True,
            image=tag,
            callback=text_sounds_of(sounds or person_id),
        )
        SPEAKERS[person_id] = character
        return character

    def bit_part(part_id, tag=None):
        """The Character of a declared bit part. They have the teller's text sounds."""
        return person(part_id, tag, sounds="teller")

    def teller_shown():
        """The name of whoever tells the chapter at hand (rules/book.py); None in the frame, which nobody tells."""
        number = chapter_of(store.scene_id) if store.scene_id else None
        return name_shown(rules.book.chapter(number).teller) if number is not None else None

    def remark_source():
        """Who a remark is by, in words: for the history, for self-voicing, and over the line if that is wished."""
        teller = teller_shown()
        return __("{name}, to you").format(name=__(teller)) if teller else __("The teller, to you")

    def narration_source():
        """Who tells the story's own lines, in words."""
        teller = teller_shown()
        return __("{name} tells").format(name=__(teller)) if teller else __("The story")

    def remark_name():
        """The name over a remark; None unless it is wished for."""
        return remark_source() if persistent.every_name else None

    def narration_name():
        """The name over narration; None unless it is wished for."""
        return narration_source() if persistent.every_name else None

    class Teller(PagedCharacter):
        """What the teller says to the listener: no name over it, but one in the history and in self-voicing."""

        def add_history(self, kind, who, what, **rest):
            super(Teller, self).add_history(kind, who or remark_source(), what, **rest)

        def said_besides(self):
            return dict(super(Teller, self).said_besides(), show_heard_as=remark_source())

    class Card(PagedCharacter):
        """A few words alone on a page, in the middle."""

        def said_besides(self):
            return dict(super(Card, self).said_besides(), show_card=True)

# What the teller says to the listener, out of the story: italic, and no name over it.
define remark = Teller("remark_name()", dynamic=True, what_italic=True, callback=text_sounds_of("teller"))

# The story's own lines.
define narrator = Character("narration_name()", dynamic=True, what_style="say_thought")

# Where a part of a story begins that has a number: how deep somebody is, which lantern is burning.
define card = Card(None, what_style="card_words")
