## The listening room: a lullaby by itself, with as much of its fear as one likes, or any of the five together. While
## something is played there, it stands in the place of what the story or the cover would have (stage/sound/desk.rpy).

init -66 python:

    class ListeningRoom(NoRollback):
        """What is played: a lullaby’s name or "finale"; None, as long as nothing is. Lives with the process."""

        def __init__(self):
            self.music = None
            # The share of the fear stem, 0 to 1.
            self.share = 0.0
            # Which of the five sound together.
            self.voices = ()
            # What the desk was told last of all this.
            self.brought = self.asked()

        def asked(self):
            return self.music, self.voices, self.share

        def play(self, music, voices=()):
            self.music, self.voices = music, tuple(sorted(voices))
            self.remember()
            renpy.restart_interaction()

        def turn_fear(self, share):
            self.share = min(1.0, max(0.0, share))
            self.remember()
            renpy.restart_interaction()

        def remember(self):
            """There is a star for hearing all five at once, and one for hearing a lullaby as afraid as it gets."""
            if len(self.voices) == len(rules.book.CHAPTERS):
                remember_done("five_lullabies")
            if self.share == 1.0 and self.music not in (None, "finale"):
                remember_done("all_the_fear")

        def toggle(self, number):
            """One voice more among those that sound together, or one less; without any there is silence."""
            voices = set(self.voices) ^ {number} if self.music == "finale" else {number}
            self.play("finale" if voices else None, voices)

        def go_on(self):
            """A page is drawn anew (config.interact_callbacks): bring what was asked for there."""
            page = renpy.get_screen("shelf")
            if page is None or page.scope.get("leaf") != "listening":
                # Whoever turned to another leaf or page has left the room.
                self.music, self.voices = None, ()
            if self.asked() != self.brought:
                self.brought = self.asked()
                sound_desk.bring()

    listening_room = ListeningRoom()
    config.interact_callbacks.append(listening_room.go_on)

    def lullabies_met():
        """The chapters whose lullaby was heard, in the book’s order: those that were begun."""
        return [chapter for chapter in rules.book.CHAPTERS if chapter.scenes[0].id in memory("scenes_met")]
