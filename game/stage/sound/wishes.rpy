## What the player wishes of the sounds, besides their volumes. Preferences sets these.

# Captions for what is heard; None: as long as nobody chose, with self-voicing, which turns the sounds down.
default persistent.captions = None
default persistent.text_sounds = True

init -70 python:

    def captions_wanted():
        """Whether sounds are told in words."""
        if persistent.captions is None:
            return bool(preferences.self_voicing)
        return bool(persistent.captions)

    class ToggleCaptions(Action):
        """Tells sounds in words, or leaves it."""

        def __call__(self):
            persistent.captions = not captions_wanted()
            renpy.restart_interaction()

        def get_selected(self):
            return captions_wanted()

    def begin_mono():
        """Play on in mono, or in stereo again: what sounds already begins anew where the engine needs that."""
        if not ENGINE_HAS_MONO:
            sound_desk.begin_anew()

    class ToggleMono(Action):
        """Plays the same to both ears, or leaves it."""

        def __call__(self):
            set_mono(not mono_now())
            begin_mono()
            renpy.restart_interaction()

        def get_selected(self):
            return mono_now()

    def put_sound_wishes_back():
        """The sounds as they were when the book was new."""
        persistent.captions = None
        persistent.text_sounds = True
        if mono_now():
            set_mono(False)
            begin_mono()
