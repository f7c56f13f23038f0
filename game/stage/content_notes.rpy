## Before a story, what is in it, for those who would rather know: `content note the_update`. The words are in
## rules/content_notes.py, the page in ui/content_note.rpy; how much is said is a setting.

init -60 python:

    import rules.content_notes

    # "short": a sentence, and the rest on request. "full": all of it at once. "none": nothing is said.
    CONTENT_NOTE_WISHES = ("short", "full", "none")
    wish("content_notes", "short")

    # Or the empty box and the words beside it would lie over the page.
    config.window_auto_hide.append("content note")

    # Where the doors are, for those who would rather have another story.
    DOORS = "landing_doors"

    def tell_content_note(part):
        """Show the note of a chapter or part, unless none is wished for or the story has been heard already."""
        note = rules.content_notes.content_note(part)
        number = getattr(rules.book.part(part), "number", None)
        if persistent.content_notes == "none" or number in rules.telling.heard(book):
            return
        if renpy.call_screen("content_note", note=note, elsewhere=number is not None) == "elsewhere":
            renpy.jump(DOORS)
