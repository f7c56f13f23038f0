## Keeping and going back with one key. Each quick save moves the earlier ones one place on.

init -59 python:

    QUICK_SLOTS = r"quick-\d+$"

    # So many lines since the last kept place are no loss that one has to be asked about.
    FEW_LINES = 3

    class KeepQuickly(Action):
        """Keep this place in the quick saves, without leaving the page."""

        def __call__(self):
            if not self.get_sensitive():
                return
            renpy.take_screenshot()
            try:
                write_place("quick")
                self.move_up()
            except OSError as error:
                drop_written()
                tell_refusal(error)
                return
            renpy.notify(__("Kept in the quick saves."))

        def move_up(self):
            """Lay what was written into the first quick slot. The others move on as far as there is no gap."""
            gap = 1
            while gap < config.quicksave_slots and renpy.can_load("quick-{}".format(gap)):
                gap += 1
            for number in range(gap, 1, -1):
                move_place("quick-{}".format(number - 1), "quick-{}".format(number))
            move_place(WRITTEN_SLOT, "quick-1")

        def get_sensitive(self):
            return not (main_menu or _in_replay or renpy.context_nesting_level() or not config.save)

    class OpenQuickly(Action):
        """Go back to the newest quick save; asks only if more than a few lines would have to be heard again."""

        def __init__(self, confirm=True):
            self.confirm = confirm

        def __call__(self):
            slot = renpy.newest_slot(QUICK_SLOTS)
            if slot is None:
                renpy.notify(__("There’s no quick save yet."))
                return None
            if self.confirm and not main_menu and keeping_desk.lines > FEW_LINES:
                question = _("Go back to the last quick save? What was told since a place was last kept is lost.")
                return renpy.run(Confirm(question, OpenQuickly(confirm=False)))
            return OpenSave(slot, confirm=False, slot=True)()

        def get_sensitive(self):
            return not _in_replay

    config.overlay_screens.append("quick_keys")

## The keys, where there is something to keep.
screen quick_keys():

    if words_on_page():
        key "K_F5" action KeepQuickly()
        key "K_F9" action OpenQuickly()
