## What can be done: slips of paper above the box, with the name of the one whose mouth it is.
##
## A menu may say `menu (who="theo_hale"):`, an id of rules/cast.py, and `high=True` where what matters of the picture lies
## low. An item may say `(hand="the_loud_one")`, in whose handwriting it is (stage/handwritings.rpy); anything else that it
## or an item is given is for other screens.

init python:

    def asked_words(who, number):
        """Whose mouth a menu is, if it is anybody's, and how much there is to choose from, as a voice says it."""
        if who:
            return __("{who}, and {number} things to choose from").format(who=name_shown(who), number=number)
        return __("{number} things to choose from").format(number=number)

screen choice(items, who=None, high=False, **rest):

    style_prefix "choice"

    for item in items:
        # A word that was selected in a line before (stage/selectable_words.rpy).
        if word_taken and item.kwargs.get("word") == word_taken:
            timer 0.01 action TakeWord(item.action)

    if large_text():
        # The options need the place of the last line; it can be read in the history.
        add Solid(gui.night)

    viewport:
        id "choice_options"
        # As high as its options, as far as there is room; then it scrolls to what is focused.
        scrollbars "vertical"
        style_prefix "choice"
        mousewheel "change"
        draggable True
        viewport_yfill False
        xpos gui.page_margin
        spacing 12
        if large_text():
            ypos 40
            xmaximum 1840
            ymaximum 920
        else:
            # Above the name of whoever spoke last, or at the head of the page.
            ypos (20 if high else menu_foot())
            yanchor (0.0 if high else 1.0)
            xmaximum 1276
            ymaximum menu_foot() - 20

        vbox:
            group_alt asked_words(who, len(items))
            use choice_items(items, who)

screen choice_items(items, who):

    style_prefix "choice"

    if who:
        frame:
            text name_shown(who):
                style "choice_text"
                alt spoken("{words}", words=asked_words(who, len(items)))
    else:
        text "" alt spoken("{words}", words=asked_words(who, len(items)))

    for number, item in enumerate(items):

        button:
            activate_sound sound_spec("hand_press")
            background words_background("option_{}".format(number % 3 + 1), 20)
            hover_background paper("option_slip", 20)
            action item.action
            selected False

            if large_text():
                xsize 1804

            if hand_leads(hand_of(item)):
                # She whose option was taken last comes nearer.
                xoffset LEADING_NEARER

            if marked(item):
                style "choice_chosen_button"
                alt spoken(_("{what}, chosen before"), what=caption_heard(item))
            else:
                alt caption_heard(item)

            text (item.caption if hand_of(item) is None or own_faces() else caption_heard(item)):
                style "choice_button_text"
                idle_outlines word_outlines()
                insensitive_outlines word_outlines()
                if large_text():
                    xmaximum 1630
                if hand_of(item) is not None:
                    font HAND_FONTS[hand_of(item)]
                    if hand_leads(hand_of(item)):
                        size int(42 * LEADING_SIZE)

style choice_vbox:
    spacing 14

style choice_viewport is viewport
style choice_side is side
style choice_vscrollbar is vscrollbar:
    base_bar Solid(gui.night)
    thumb Solid(gui.apricot)

style choice_frame:
    background paper("tag", 30)
    padding (34, 6, 40, 12)
    xoffset 76
    xminimum 220

style choice_text is say_label

style choice_button:
    hover_foreground mark("star_night", 44)
    xsize 1240
    padding (110, 14, 100, 16)

style choice_button_text:
    font gui.text_font
    size 42
    idle_color gui.paper
    hover_color gui.night
    xmaximum 1030

style choice_chosen_button is choice_button:
    idle_foreground mark("tick_paper", -44)
    hover_foreground Fixed(mark("star_night", 44), mark("tick_night", -44))

style choice_chosen_button_text is choice_button_text
