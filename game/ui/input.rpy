## Something to be written by the player.

screen input(prompt):

    style_prefix "input"

    window:
        vbox:
            text prompt style "input_prompt"
            input id "input"

style input_window is window

style input_vbox:
    spacing 14

style input_prompt is default:
    xsize gui.dialogue_width

style input:
    xmaximum gui.dialogue_width
