## A controller does all that keys do. What Ren'Py binds by itself stays, but for what it binds twice.

init python:

    def _history_by_hand():
        """Open the history from the story, as its word beside the box does."""
        if not main_menu and not renpy.context()._menu:
            renpy.run(ShowMenu("history"))

    config.underlay.append(renpy.Keymap(open_history=_history_by_hand))

    # The right stick turns pages that scroll; with nothing to scroll it does nothing.
    for _stick in ("", "repeat_"):
        config.pad_bindings[_stick + "pad_righty_neg"] = ["viewport_pageup"]
        config.pad_bindings[_stick + "pad_righty_pos"] = ["viewport_pagedown"]

    config.pad_bindings["pad_x_press"] = ["button_alternate", "open_history"]
    config.pad_bindings["pad_lefttrigger_pos"] = ["toggle_skip"]
    config.pad_bindings["repeat_pad_lefttrigger_pos"] = []
    config.pad_bindings["pad_leftstick_press"] = ["toggle_afm"]
    config.pad_bindings["pad_rightstick_press"] = ["self_voicing"]
