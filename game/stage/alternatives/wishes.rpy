## Whether pictures are told in words. Preferences sets it.

init -70 python:

    # None: as long as nobody chose, with self-voicing.
    wish("pictures_in_words", None)

    def pictures_wanted():
        """Whether pictures are told in words, on the page and aloud."""
        if persistent.pictures_in_words is None:
            return bool(preferences.self_voicing)
        return bool(persistent.pictures_in_words)

    class TogglePicturesInWords(Action):
        """Tells pictures in words, or leaves it."""

        def __call__(self):
            persistent.pictures_in_words = not pictures_wanted()
            renpy.restart_interaction()

        def get_selected(self):
            return pictures_wanted()
