## What the player wishes of the sounds, besides their volumes. Preferences sets these.

init -70 python:

    # Captions for what is heard; None: as long as nobody chose, with self-voicing, which turns the sounds down.
    wish("captions", None)
    wish("text_sounds", True)

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

    class TurnTo(Action):
        """
        Turn mixers to a place on the slider, 0 to 1. (Ren'Py's own action with a number sets the loudness itself, whose
        half is not the slider's.)
        """

        def __init__(self, mixers, place):
            self.mixers, self.place = tuple(mixers), max(0.0, min(1.0, place))

        def __call__(self):
            for mixer in self.mixers:
                preferences.set_mixer(mixer, self.place)
            renpy.restart_interaction()

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

    def stereo_again():
        """Stereo, as when the book was new."""
        if mono_now():
            set_mono(False)
            begin_mono()

    WHEN_WISHES_ARE_PUT_BACK.append(stereo_again)
