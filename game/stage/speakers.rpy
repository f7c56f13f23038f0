## Who speaks. A person is declared once, in rules/cast.py; a file in cast/ gives them their voice in the script.

init -70 python:

    import rules.cast

    # The script's names for people: what a line may begin with. Filled by person(), read by author_check.rpy.
    SPEAKERS = {}

    def name_shown(person_id):
        """The name over a person's line: their own in their own chapter, what can be seen of them elsewhere."""
        chapter = chapter_of(store.scene_id) if store.scene_id else None
        heard = frozenset(rules.telling.heard(store.book))
        return __(rules.cast.label_for(person_id, current_chapter=chapter, chapters_heard=heard))

    def person(person_id, tag=None):
        """The Character of a declared person; `tag` is the image tag of their pictures."""
        if person_id not in rules.cast.PEOPLE:
            raise Exception("nobody is called {!r} in rules/cast.py".format(person_id))
        character = Character(
            "name_shown({!r})".format(person_id), dynamic=True, image=tag, callback=text_sounds_of(person_id)
        )
        SPEAKERS[person_id] = character
        return character

# What the teller says to the listener, out of the story: italic, and no name over it.
define remark = Character(None, what_italic=True, callback=text_sounds_of("teller"))
