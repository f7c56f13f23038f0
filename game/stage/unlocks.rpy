## What was ever met: scenes begun and endings come to. Recorded here, read by whatever is unlocked by it.

init -94 python:

    def memory(name):
        """A memory of the table in unlocks_early.rpy; what it is at first, where nothing was remembered yet."""
        first = MEMORIES[name][0]
        value = getattr(persistent, name)
        return first if value is None else value

    def forget_memories():
        """Every memory as on the first day."""
        for name in MEMORIES:
            setattr(persistent, name, MEMORIES[name][0])

    def remember_scene_met(address):
        """A scene begins."""
        if address not in memory("scenes_met"):
            persistent.scenes_met = memory("scenes_met") | {address}
            look_for_stars()
        remember_reading()

    def choice_key(address, caption):
        """How an option of a scene stands in the memory `choices_met`; the caption as it stands in the script."""
        return "{}:{}".format(address, caption)  # not read

    def remember_choice_met(address, caption):
        """An option was taken in a scene."""
        met = choice_key(address, caption)
        if met not in memory("choices_met"):
            persistent.choices_met = memory("choices_met") | {met}
            look_for_stars()

    def remember_ending_met(part, ending):
        """A part of the book has come to an ending; both by their ids."""
        met = "{}:{}".format(part, ending)  # not read
        if met not in memory("endings_met"):
            persistent.endings_met = memory("endings_met") | {met}
            look_for_stars()
