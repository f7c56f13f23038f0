## The cover: what the game opens with.

init python:

    def cover_in_words():
        """The title, what the cover shows, and what the windows remember, as a voice says it: whole sentences."""
        shown = [PICTURES_IN_WORDS[picture] for picture in ["cover"] + cover_windows()]
        return in_a_row([__("Bedtime, 2045.")] + [__(words) for words in shown])

    def voice_hint():
        """How the voice is turned on or off, where there is a key for it; otherwise None."""
        if not renpy.variant("pc"):
            return None
        return _("V stops the voice.") if preferences.self_voicing else _("V reads aloud.")

    def say_hint_once():
        """The first time that the book is opened it says aloud how it can be heard: who needs that can’t read it."""
        persistent.told_of_voice = True
        if voice_hint():
            renpy.alt(voice_hint(), force=True)

default persistent.told_of_voice = False

screen main_menu():

    tag menu
    style_prefix "main_menu"

    if not persistent.told_of_voice and not preferences.self_voicing:
        on "show" action Function(say_hint_once)

    add printed("cover")
    for window in cover_windows():
        add printed(window, cut=True) pos tuple(PICTURES[window]["position"])

    # Cut by hand, and so a picture.
    add ui_image("title") pos (94, 46)
    text "" alt spoken("{words}", words=cover_in_words())

    $ hint = voice_hint()
    if hint:
        text hint style "main_menu_hint" size capped(gui.small_text_size)

    vbox:
        # Said before the first of the words that has the focus, which is all that a voice would say otherwise.
        group_alt cover_in_words()
        $ somewhere = renpy.newest_slot(r"[^_]") is not None
        if somewhere:
            use main_menu_word(_("Continue"), OpenNewest(), first=True)
        use main_menu_word(_("Begin"), Start(), first=not somewhere)
        use main_menu_word(_("Load"), ShowMenu("load"))
        use main_menu_word(_("The shelf"), ShowMenu("shelf"))
        use main_menu_word(_("Preferences"), ShowMenu("preferences"))
        use main_menu_word(_("Help"), ShowMenu("help"))
        use main_menu_word(_("About"), ShowMenu("about"))

        # A page in a browser and a telephone are left in their own ways.
        if renpy.variant("pc") and not renpy.variant("web"):
            use main_menu_word(_("Quit"), Quit(confirm=False))

# The `first` of them has the focus when the last thing touched was not the mouse.
screen main_menu_word(words, act, first=False):

    textbutton words:
        style "main_menu_button"
        action act
        default_focus first
        text_size capped(42)

style main_menu_vbox:
    xpos 50
    ypos 402
    spacing 4

style main_menu_hint is gui_text:
    # In the sky, where nothing reaches it, however large the letters.
    pos (1040, 40)
    color gui.lavender

style main_menu_button:
    padding (66, 6, 44, 9)
    hover_foreground mark("star_night", 20)

style main_menu_button_text:
    font gui.text_font
    selected_font gui.text_font
