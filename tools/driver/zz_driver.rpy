## Wires the scripted player into a copy of the game (tools/house/stage_copy.py lays it there).
## Never part of the game that is shipped.

init -1500 python:

    import os as _os
    import pygame_sdl2 as _pygame

    # A virtual screen says that it is small; the window has to have the size that was asked for all the same.
    class _LargeDisplay(object):
        current_w = 7680
        current_h = 4320
        refresh_rate = 60

        def __getattr__(self, name):
            return 0

    if _os.environ.get("BEDTIME_WINDOW"):
        renpy.display.info = _LargeDisplay()
        _pygame.display.get_display_bounds = lambda display=0: (0, 0, 7680, 4320)

init 1600 python:

    import scripted_player as _scripted_player

    _player = _scripted_player.Player.from_environment(renpy, store)

    if _player is not None:
        _player.prepare()
        config.always_shown_screens.append("_scripted_player")

screen _scripted_player():
    zorder 10000
    timer 0.001 repeat True action Function(_player.tick, _update_screens=False)
