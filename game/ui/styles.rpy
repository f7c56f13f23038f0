## Styles that screens share. Two families: words on night (the default, so that the engine's own screens
## look like the rest) and words on a sheet of paper ("sheet_…").
##
## What is focused turns its paper over and gets a star before it: never colour alone.

init offset = -1

style default:
    font gui.text_font
    size gui.text_size
    color gui.text_color

style input:
    color gui.apricot

style hyperlink_text:
    idle_color gui.apricot
    hover_color gui.paper
    hover_underline True
    underline True


## On night ############################################################################################

style gui_text:
    font gui.interface_text_font
    size gui.interface_text_size
    color gui.interface_text_color

style label_text is gui_text:
    font gui.strong_text_font
    size gui.label_text_size

style prompt_text is gui_text

style button:
    padding (60, 8, 24, 10)
    hover_background paper("slip", 20)
    hover_foreground mark("star_night", 18)

style button_text is gui_text:
    idle_color gui.paper
    hover_color gui.night
    insensitive_color gui.lavender
    # Not by a colour alone: what cannot be done now leans.
    insensitive_italic True
    selected_font gui.strong_text_font
    yalign 0.5

style radio_button:
    left_padding 108
    idle_foreground mark("ring_paper", 58)
    selected_idle_foreground mark("ring_paper_chosen", 58)
    hover_foreground Fixed(mark("star_night", 18), mark("ring_night", 58))
    selected_hover_foreground Fixed(mark("star_night", 18), mark("ring_night_chosen", 58))

style check_button:
    left_padding 108
    idle_foreground mark("box_paper", 58)
    selected_idle_foreground mark("box_paper_ticked", 58)
    hover_foreground Fixed(mark("star_night", 18), mark("box_night", 58))
    selected_hover_foreground Fixed(mark("star_night", 18), mark("box_night_ticked", 58))

style frame:
    background gui.night
    padding (40, 30)

style bar:
    ysize 44
    left_bar Frame(ui_image("trough_full"), 8, 0)
    right_bar Frame(ui_image("trough_rest"), 8, 0)
    # Light enough to be seen on night as well: the troughs are drawn in night ink.
    background gui.paper_shade

style slider is bar:
    thumb ui_image("thumb")

style vbar:
    xsize 44
    top_bar Solid(gui.dusk)
    bottom_bar Solid(gui.paper_shade)

style vslider is vbar

style scrollbar:
    ysize 24
    base_bar Solid(gui.dusk)
    thumb Solid(gui.apricot)
    unscrollable "hide"

style vscrollbar:
    xsize 24
    base_bar paper("scroll_run", 4)
    thumb paper("scroll_thumb", 10)
    unscrollable "hide"


## On a sheet of paper #################################################################################

style sheet_text is gui_text:
    color gui.night

style sheet_quiet_text is sheet_text:
    size gui.small_text_size
    color gui.dusk

style sheet_strong_text is sheet_text:
    font gui.strong_text_font

style sheet_heading_text is sheet_text:
    font gui.name_text_font
    size gui.heading_text_size

style sheet_label is default
style sheet_label_text is sheet_strong_text

style sheet_button is button:
    hover_background paper("slip_dark", 20)
    hover_foreground mark("star_warm", 18)

style sheet_button_text is button_text:
    idle_color gui.night
    hover_color gui.paper
    insensitive_color gui.dusk

style sheet_check_button is sheet_button:
    left_padding 112
    idle_foreground mark("box_night", 58)
    selected_idle_foreground mark("box_night_ticked", 58)
    hover_foreground Fixed(mark("star_warm", 18), mark("box_paper", 58))
    selected_hover_foreground Fixed(mark("star_warm", 18), mark("box_paper_ticked", 58))

style sheet_check_button_text is sheet_button_text

style sheet_radio_button is sheet_button:
    left_padding 112
    idle_foreground mark("ring_night", 58)
    selected_idle_foreground mark("ring_night_chosen", 58)
    hover_foreground Fixed(mark("star_warm", 18), mark("ring_paper", 58))
    selected_hover_foreground Fixed(mark("star_warm", 18), mark("ring_paper_chosen", 58))

style sheet_radio_button_text is sheet_button_text

style sheet_slider is slider:
    background None
    yalign 0.5

style sheet_viewport is viewport

style sheet_side is side:
    spacing 12

# The margin of a page, for the stars before what is focused; a viewport would cut them off.
style sheet_page is default:
    left_padding 60

style sheet_vscrollbar is vscrollbar
