## The two controls that preferences are made of. Both are worked by a key, a pointer or one switch: a slider can
## be dragged, and has a button at each end for those who do not drag.

# A box to tick; the `note` below says what it does.
screen pref_toggle(words, note, toggle):

    button:
        style "pref_check_button"
        action toggle
        if note:
            alt spoken(_("{words}. {note}"), words=words, note=note)
        else:
            alt words

        vbox:
            text words style "sheet_check_button_text"
            if note:
                text note style "pref_note_text"

# One of several.
screen pref_choice(words, action):

    textbutton words:
        style "pref_radio_button"
        action action
        # The engine's own preferences would put their names before it.
        alt words

# A number: its name, less, a slider, more, and the number in words.
screen pref_number(words, bar_value, less, more, number):

    hbox:
        style "pref_row"
        box_wrap large_text()

        text words style "pref_row_text"

        textbutton _("−"):
            style "pref_step_button"
            action less
            text_size capped(40, 1.2)
            alt spoken(_("{what}: less. Now {number}"), what=words, number=number)

        bar:
            value bar_value
            style "sheet_slider"
            keyboard_focus False
            alt spoken(_("{what}: {number}"), what=words, number=number)
            xsize 380

        textbutton _("+"):
            style "pref_step_button"
            action more
            text_size capped(40, 1.2)
            alt spoken(_("{what}: more. Now {number}"), what=words, number=number)

        text number style "pref_number_text"

# The box stands under the headings, the star before it in the margin.
style pref_check_button is sheet_check_button:
    xoffset -58
    xfill True

style pref_radio_button is sheet_radio_button:
    xoffset -58

style pref_radio_button_text is sheet_radio_button_text

style pref_button is sheet_button:
    xoffset -60

style pref_button_text is sheet_button_text

style pref_row is hbox:
    spacing 12
    xfill True

style pref_row_text is sheet_text:
    min_width 330
    xmaximum 330
    yalign 0.5

style pref_step_button is sheet_button:
    xysize (72, 64)
    padding (0, 0)
    yalign 0.5
    background paper("step", 12)
    hover_background paper("slip_dark", 20)
    # At the end of the scale there is nothing left to press.
    insensitive_background None
    hover_foreground mark("star_warm", 4, zoom=0.5)

style pref_step_button_text is sheet_button_text:
    size 40
    align (0.5, 0.5)

style pref_number_text is sheet_quiet_text:
    xoffset 12
    min_width 300
    yalign 0.5

style pref_note_text is sheet_quiet_text:
    idle_color gui.dusk
    hover_color gui.lavender
