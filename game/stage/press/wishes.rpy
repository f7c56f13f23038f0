## What the player wishes of the press. Preferences sets these; everything that moves or prints asks the functions below.

default persistent.told_of_flat_inks = False

init -70 python:

    import rules.inks
    import rules.register

    wish("press_motion", "full")
    wish("press_grain", "full")
    wish("press_inks", "printed")
    wish("press_register", True)

    # The print of the page so far is thrown away.
    WHEN_WISHES_ARE_PUT_BACK.append(lambda: renpy.free_memory())

    # How strong the grain is, by the wish for it.
    GRAINS = {"full": 0.5, "less": 0.2, "still": 0.5}

    # Whatever moves by itself moves on the same beat, as drawings do: then a page is printed anew only so often.
    BEAT = 0.22

    # Where the tile is laid, by turns: between these the line "boils".
    SEEDS = ((0.0, 0.0), (0.371, 0.137), (0.713, 0.569), (0.197, 0.811))

    def beat_now():
        """The number of the beat, and the seconds until the next."""
        clock = renpy.display.core.get_time()
        number = int(clock / BEAT)
        # A little later than the beat, so that everybody who asked for it finds the same one.
        return number, (number + 1) * BEAT - clock + 0.002

    def wished(name, known, first):
        """A wish as it was set; the first one if the file of unlocks holds what nobody knows (any more)."""
        value = getattr(persistent, name)
        return value if value in known else first

    def motion_is_still():
        """True if nothing is to move by itself."""
        return persistent.press_motion == "still"

    def wished_grain():
        return GRAINS[wished("press_grain", GRAINS, "full")]

    def wished_manner():
        """How every palette is printed (rules/inks.py)."""
        return wished("press_inks", rules.inks.MANNERS, "printed")

    def seed_now(run_is_still):
        """Where the grain tile lies now, and for how many seconds; None for ever."""
        if run_is_still or motion_is_still():
            return SEEDS[0], None
        number, seconds = beat_now()
        return SEEDS[number % len(SEEDS)], seconds

    def grain_seed(seed):
        """Where the tile lies for the grain: on the line's beat, unless grain is to hold still."""
        return SEEDS[0] if persistent.press_grain == "still" else seed[::-1]
