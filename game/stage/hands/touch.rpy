## What a finger does besides tapping. Drawing it across the page turns the page, as in a book.

init python:

    config.gestures["e"] = "rollback"
    config.gestures["w"] = "rollforward"
    config.gestures["n"] = "game_menu"
    config.gestures["s"] = "hide_windows"
    config.gestures["w_e"] = "toggle_skip"
