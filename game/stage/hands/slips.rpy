## Slips that wait: where somebody has wished for it, a notice stays until the next press, and a caption for its line.

init -60 python:

    import pygame

    # Seconds in which a press belongs to what has made the slip come, and not to having read it.
    SLIP_IS_NEW = 0.5

    class SlipWaits(NoRollback):
        """Since when the notice is there. Lives with the process."""

        def __init__(self):
            self.since = None

        def see(self, ev, clock):
            """Look at an event before all others do: a press takes the notice away, and does what it does besides."""
            if not renpy.get_screen("notify"):
                self.since = None
            elif self.since is None:
                self.since = clock
            elif persistent.slips_stay and clock - self.since > SLIP_IS_NEW and self.is_any_press(ev):
                self.since = None
                renpy.hide_screen("notify")
                renpy.restart_interaction()

        def is_any_press(self, ev):
            """Whether somebody has pressed anything."""
            if ev.type == renpy.display.core.EVENTNAME:
                return not ev.up
            return ev.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)

    slip_waits = SlipWaits()
