## A soft sound while letters come in: each person's own, a few times a second. None when a line is there at once, when it
## is skipped or read aloud by the machine, and none where the player does not wish for it.

init -75 python:

    # Seconds of silence after each sound, over and over: even enough to be soft, uneven enough to be somebody.
    SPEECH_PAUSES = (0.17, 0.23, 0.19, 0.29)

    def letters_come_one_by_one():
        """Whether the next line is written letter by letter."""
        return bool(preferences.text_cps) and not (
            renpy.is_skipping() or preferences.self_voicing or renpy.game.after_rollback
        )

    class SpeechDesk(NoRollback):
        """The channel of text sounds. Lives with the process."""

        def __init__(self):
            self.asked = None
            self.sounding = False

        def ask(self, who):
            """Somebody's line is about to be written."""
            name = "speech_" + who
            wanted = persistent.text_sounds and letters_come_one_by_one()
            self.asked = sound_spec(name) if wanted else None

        def bring(self):
            """An interaction begins: sound if its line was asked for, else be still (config.start_interact_callbacks)."""
            spec, self.asked = self.asked, None
            if not renpy.audio.audio.pcm_ok:
                return
            if spec:
                pieces = [piece for pause in SPEECH_PAUSES for piece in (spec, "<silence {}>".format(pause))]  # not read
                self.stop()
                renpy.audio.audio.get_channel("speech").enqueue(pieces, loop=True, tight=False)
                self.sounding = True
            elif self.sounding:
                self.stop()

        def stop(self):
            """The letters are all there. What sounds just now may end."""
            self.asked = None
            if self.sounding:
                self.sounding = False
                renpy.audio.audio.get_channel("speech").dequeue(True)

    speech_desk = SpeechDesk()
    config.start_interact_callbacks.append(speech_desk.bring)

    def text_sounds_of(who):
        """What a Character calls while its line is written; `who` is a person's id, or "teller"."""
        def called(event, interact=True, **rest):
            if event == "show" and interact:
                speech_desk.ask(who)
            elif event in ("slow_done", "end"):
                speech_desk.stop()
        return called
