## Everything that differs between Ren'Py 8.3 and 8.5, and nothing else.
## The check of engine names (`./bedtime test tests/engine_names`) allows names that one version lacks here only.

init -990 python:

    def _set_if_known(name, value):
        """Set a config variable that only newer engines have; older ones refuse unknown names."""
        if name in vars(renpy.config):
            setattr(config, name, value)

    # 8.4 and 8.5 changed how a zoom treats the z axis and how xmaximum works. Both as they were, so that pictures
    # and screens lie in the same place on either.
    _set_if_known("zoom_zaxis", False)
    _set_if_known("maximum_embiggens", False)

    # Whether this is the web build; on a desktop 8.3 has no such name.
    IN_BROWSER = bool(getattr(renpy, "emscripten", False))

## Mono ################################################################################################

# Since 8.4 the engine itself can play the same to both ears, and its preferences remember that.
default persistent.mono = False

init -990 python:

    ENGINE_HAS_MONO = hasattr(renpy.game.preferences, "mono_audio")

    # On 8.3 a filter does it, except in browsers, where filters are others.
    CAN_DO_MONO = ENGINE_HAS_MONO or not IN_BROWSER

    def mono_now():
        """Whether both ears hear the same."""
        return bool(renpy.game.preferences.mono_audio if ENGINE_HAS_MONO else CAN_DO_MONO and persistent.mono)

    def set_mono(wanted):
        if ENGINE_HAS_MONO:
            renpy.game.preferences.mono_audio = wanted
        else:
            persistent.mono = wanted

    def _both_ears():
        """A filter of 8.3 that gives half of left and half of right to both sides, ten milliseconds late.

        Its delays keep both sides in one row of samples: of two delays the side with the shorter one is written last,
        and both sides then read it. tests/sound_stage measures that it is so.
        """
        filters = renpy.audio.filter
        left = filters.Sequence(filters.Delay([0.01, 0.02]), filters.Multiply(0.5))
        right = filters.Sequence(filters.Delay([0.02, 0.01]), filters.Multiply(0.5))
        return filters.Mix(left, right)

    def _play_in_mono():
        """Lay the filter over whatever begins to play from now on, where mono is wished for.

        Not by renpy.music.set_audio_filter: that would be kept in saves, and go on in engines that need no filter.
        """
        sound, filters = renpy.audio.renpysound, {}
        # The script may be loaded again in the same process.
        begin = getattr(sound.play, "of_engine", sound.play)
        follow = getattr(sound.queue, "of_engine", sound.queue)

        def play(channel, *args, **how):
            filters[channel] = _both_ears()
            return begin(channel, *args, **_with_filter(how, filters[channel]))

        def queue(channel, *args, **how):
            # What follows without a gap goes on with what the filter still holds.
            return follow(channel, *args, **_with_filter(how, filters.setdefault(channel, _both_ears())))

        play.of_engine, queue.of_engine = begin, follow
        sound.play, sound.queue = play, queue

    def _with_filter(how, own):
        return dict(how, audio_filter=own) if mono_now() else how

    if CAN_DO_MONO and not ENGINE_HAS_MONO:
        _play_in_mono()
