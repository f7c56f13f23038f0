## What should be sounding follows from the store alone, so saves, rollback and menus find the sound where it belongs.
## One function brings the channels there; called again, it changes nothing.
##
## Ren'Py keeps a memory of its own of what each channel plays, by file names, and would bring that back too. Ours names
## sounds instead and has to hold for MP3 and Opus; so the channels are told here directly, past that memory.

# The music that was asked for (a theme's name, "finale" or None), the finale's voices, and the room.
default music_asked = None
default voices_asked = ()
default ambience_asked = None

init -60 python:

    import re

    import rules.finale

    # Seconds: how a room gives way to another; anything, when nobody is to wait for it; the least that music fades.
    ROOM_SECONDS = 1.2
    HURRIED_SECONDS = 0.4
    LEAST_FADE = 0.8
    # How music that declares no bar fades.
    USUAL_BAR = 2.5
    # A file that cannot be played is tried so often.
    PATIENCE_WITH_FILES = 8

    def music_now():
        """The music that should be heard; the cover has its own, and what is listened to goes before both."""
        return listening_room.music or ("menu" if main_menu else music_asked)

    def voices_now():
        """Which of the five voices should be heard."""
        return listening_room.voices if listening_room.music else voices_asked

    def ambience_now():
        """The room that should be heard; none on the cover, and none while something is listened to."""
        return None if main_menu or listening_room.music else ambience_asked

    def premixes_of(voices):
        """The premixes that hold just these voices together, the fullest first; no more than there are groups."""
        premixes = [
            (name, set(re.sub(r"\D", "", name)))
            for name, entry in sorted(SOUNDS.items()) if entry["kind"] == "premix" and is_there(name)
        ]
        chosen, missing = [], set(map(str, voices))
        for name, has in sorted(premixes, key=lambda premix: -len(premix[1])):
            if has and has <= missing:
                chosen.append(name)
                missing -= has
        return chosen

    def music_loops(music, voices):
        """What each channel of music should play, as {channel: what the engine is told}, and how loud each is."""
        if music is None:
            return {}, {}
        if music == "finale":
            if SOUND_ENDING == ".mp3":
                # A browser has the memory for two. They begin together, as layers do.
                loops = dict(zip(VOICE_CHANNELS, map(sound_spec, premixes_of(voices))))
                return loops, dict.fromkeys(loops, 1.0)
            # All five run, so that a voice that comes later comes in its place; those that are missing are silent.
            loops = {channel: sound_spec("finale_" + channel) for channel in VOICE_CHANNELS}
            gains = {channel: float(number in voices) for number, channel in enumerate(VOICE_CHANNELS, start=1)}
        else:
            loops = {"theme": sound_spec(music), "fear": sound_spec(music + "_fear")}
            gains = dict(zip(("theme", "fear"), stem_gains(fear_share())))
        return {channel: spec for channel, spec in loops.items() if spec}, gains

    def change_at_once():
        """Whether nobody is to wait for a change: when going back, loading or skipping."""
        return bool(renpy.game.after_rollback or renpy.is_skipping())

    class SoundDesk(NoRollback):
        """The channels, and what they were told. Lives with the process: no save holds it."""

        def __init__(self):
            # By channel, how loud it was turned.
            self.gains = {}
            # By what was told, how often it went silent by itself.
            self.failed = {}
            # By channel, what was told.
            self.told = {}
            # The music that the channels were brought to last.
            self.music = None

        def bring(self):
            """Bring the channels to what should be sounding (config.start_interact_callbacks)."""
            if not renpy.audio.audio.pcm_ok:
                return
            with renpy.audio.audio.lock:
                self.bring_music()
                self.bring_ambience()

        def playing(self, channel):
            """What a channel goes on with, as it was told; None if it was stopped, also by somebody else."""
            looped = renpy.audio.audio.get_channel(channel).loop
            return looped[0] if looped else None

        def sounding(self):
            """The channels of music that are heard now, also those that are fading."""
            return [channel for channel in MUSIC_CHANNELS if renpy.music.get_pos(channel) is not None]

        def playable(self, channel, spec):
            """Whether there is any sense in telling a channel this: not where it went silent again and again."""
            if spec and self.told.get(channel) == spec and self.playing(channel) is None:
                # While others go on, it can only be the file's fault.
                alone = not any(self.playing(other) for other in MUSIC_CHANNELS)
                self.failed[spec] = self.failed.get(spec, 0) + (1 if alone else PATIENCE_WITH_FILES)
                self.told[channel] = None
            return bool(spec) and self.failed.get(spec, 0) < PATIENCE_WITH_FILES

        def bring_music(self):
            """Bring the channels of music; what is played already goes on, and only its loudness may change."""
            loops, gains = music_loops(music_now(), voices_now())
            loops = {channel: spec for channel, spec in loops.items() if self.playable(channel, spec)}
            if "fear" not in loops and "theme" in loops:
                # A theme whose fear cannot be played is heard by itself.
                gains["theme"] = 1.0
            now = {channel: self.playing(channel) for channel in MUSIC_CHANNELS}
            if {channel: spec for channel, spec in now.items() if spec} == loops:
                seconds = HURRIED_SECONDS if change_at_once() else MOOD_SECONDS
            else:
                seconds = self.seconds_to_bar()
                for channel in MUSIC_CHANNELS:
                    self.change(channel, loops.get(channel), seconds)
                self.music = music_now()
            for channel in loops:
                self.turn(channel, gains[channel], seconds)

        def bring_ambience(self):
            """Bring the room: one fades out, then the other comes in."""
            spec = sound_spec(ambience_now()) if ambience_now() else None
            spec = spec if self.playable("ambience", spec) else None
            if spec != self.playing("ambience"):
                seconds = HURRIED_SECONDS if change_at_once() else ROOM_SECONDS
                self.change("ambience", spec, seconds, fade_in=seconds)

        def seconds_to_bar(self):
            """How long the music that sounds takes to come to the end of its bar; 0 in silence."""
            places = [renpy.music.get_pos(channel) for channel in self.sounding()]
            if not places:
                return 0.0
            if change_at_once():
                return HURRIED_SECONDS
            bar = SOUNDS.get(self.music, {}).get("bar_seconds") or USUAL_BAR
            seconds = bar - max(places) % bar
            return seconds if seconds >= LEAST_FADE else seconds + bar

        def change(self, channel, spec, seconds, fade_in=0.0):
            """Let a channel fade and then go on with something else, or with nothing.

            Channels of music begin together, so one that was silent waits for those that still fade.
            """
            self.told[channel] = spec
            engine_channel = renpy.audio.audio.get_channel(channel)
            # Also what is queued to follow seamlessly, or it would follow after the fade.
            engine_channel.dequeue(True)
            engine_channel.fadeout(seconds)
            if spec:
                engine_channel.enqueue([spec], loop=True, tight=True, fadein=fade_in)

        def turn(self, channel, gain, seconds):
            """Turn a channel up or down, in so many seconds. Not what the player turns, which is the mixer."""
            if self.gains.get(channel) != gain:
                self.gains[channel] = gain
                number = renpy.audio.audio.get_channel(channel).number
                renpy.audio.renpysound.set_secondary_volume(number, gain, seconds)

        def begin_anew(self):
            """Let everything that goes round fade shortly and begin again."""
            if renpy.audio.audio.pcm_ok:
                with renpy.audio.audio.lock:
                    for channel in MUSIC_CHANNELS + ("ambience",):
                        self.change(channel, self.playing(channel), HURRIED_SECONDS)

    sound_desk = SoundDesk()
    config.start_interact_callbacks.append(sound_desk.bring)

    def ask_music(name, voices=()):
        store.music_asked = None if name == "none" else name
        store.voices_asked = rules.finale.voices_earned(book) if voices == EARNED else tuple(voices)

    def ask_ambience(name):
        store.ambience_asked = None if name == "none" else name

    def play_effect(name, told=True):
        """Play a sound once. Skipping or going back would pile them up, so then there is none."""
        if change_at_once() or name not in SOUNDS:
            return
        if told:
            tell_sound(CAPTIONS["effect"].get(name))
        spec = sound_spec(name)
        if spec:
            renpy.music.play(spec, channel="effects", loop=False)
