## What sounds on what: a channel of its own for everything that has to stay together, begin together or be turned down
## apart. Players turn mixers; ui/preferences.rpy names them.

# Fades in a straight line: the engine's own curve would leave a hole in the middle of a cross-fade.
define config.linear_fades = True

init -70 python:

    # A theme, and beside it the same music as fear hears it; for the finale five voices. All begin to the sample together.
    VOICE_CHANNELS = ("voice_1", "voice_2", "voice_3", "voice_4", "voice_5")
    MUSIC_CHANNELS = ("theme", "fear") + VOICE_CHANNELS

    for _channel in MUSIC_CHANNELS:
        renpy.music.register_channel(_channel, mixer="music", loop=True, stop_on_mute=False, tight=True, synchro_start=True)

    renpy.music.register_channel(
        "ambience", mixer="ambience", loop=True, stop_on_mute=False, tight=True, synchro_start=False)
    renpy.music.register_channel(
        "speech", mixer="text_sounds", loop=True, stop_on_mute=True, tight=False, synchro_start=False)

    # As many effects at a time as there are.
    config.auto_channels["effects"] = ("sfx", "", "")

    # Every mixer that the player can turn.
    MIXERS = ("music", "sfx", "ambience", "text_sounds")
