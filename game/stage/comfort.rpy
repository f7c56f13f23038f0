## The comfort settings that Sam asks for in the prologue; all of them are in Preferences too.

## How things stood when the questions began: to lie still leaves them so, also after a rollback over a press.
default comfort_before = None

init -60 python:

    from rules.reading import changes_settings, harmless

    wish("night_light", False)
    wish("gentle", False)

    # All of them (sound/channels.rpy).
    VOLUMES = MIXERS
    HALF = 0.5

    def comfort_now():
        """The settings that the questions can change, as an immutable record."""
        volumes = tuple((mixer, preferences.get_mixer(mixer)) for mixer in VOLUMES)
        return (bool(persistent.night_light), volumes, bool(persistent.gentle))

    @harmless
    def ask_comfort():
        """Remember how things stand, before the first question."""
        store.comfort_before = comfort_now()

    @changes_settings
    def dim_the_lamp(yes):
        persistent.night_light = True if yes else comfort_before[0]

    @changes_settings
    def quieter_by_half(yes):
        for mixer, volume in comfort_before[1]:
            preferences.set_mixer(mixer, volume * HALF if yes else volume)

    @changes_settings
    def leave_out_the_worst(yes):
        persistent.gentle = True if yes else comfort_before[2]

## The lamp turned down: a veil over the pictures, under everything that is read.
screen night_light():
    zorder -100
    if persistent.night_light:
        add Solid("#0b0c24") alpha 0.45

init 10 python:
    config.always_shown_screens.append("night_light")
