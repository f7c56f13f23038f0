## A question that has to be answered: yes or no.

screen confirm(message, yes_action, no_action):

    modal True
    zorder 200
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        if large_text():
            xsize 1600

        vbox:
            use long_words(question_height(message), question_room()):
                text message
            hbox:
                # What the answer does has words of its own, such as “Delete slot”.
                textbutton _("Yes") action yes_action alt _("Yes")
                textbutton _("No"):
                    action no_action
                    # It has the focus at first, so that a voice would say nothing else.
                    alt answered(message, _("No"))
                    default_focus True

    key "game_menu" action no_action

init python:

    def question_width():
        """How broad the words of a question are, in px."""
        return (1600 if large_text() else 1140) - 220

    def question_height(message):
        """How high the words of a question are, in px."""
        return laid_height(question_width(), (message, "confirm_text", {}))

    def question_room():
        """How high they may be, so that the answers below them stay on the page."""
        return 1040 - 158 - 50 - 26 - laid_height(400, ("Ág", "confirm_button_text", {}))

# The engine's questions, in the voice of the house.
init python:
    layout.ARE_YOU_SURE = _("Are you sure?")
    layout.DELETE_SAVE = _("Delete this kept place? It can’t be had back.")
    layout.OVERWRITE_SAVE = _("There’s something kept here already. Keep this instead?")
    layout.LOADING = _("Go to the kept place? What has been told since you last kept one is lost.")
    layout.QUIT = _("Stop for tonight?")
    layout.MAIN_MENU = _("Back to the main menu? What has been told since you last kept a place is lost.")
    layout.CONTINUE = _("Go on from where you were?")
    # Asked by the engine when a save was made on another machine.
    gui.UNKNOWN_TOKEN = _("This place was kept on another machine. A save can do harm if somebody meant it to. Do you know where it comes from, and trust whoever had it?")
    gui.TRUST_TOKEN = _("Is that other machine yours alone? Then say yes, and it isn’t asked about again.")
    layout.END_REPLAY = _("Leave this telling?")

style confirm_frame:
    background paper("note", 60)
    align (0.5, 0.42)
    padding (124, 74, 96, 84)
    xsize 1140

style confirm_vbox:
    spacing 50

style confirm_text is sheet_text:
    font gui.text_font
    size 42

style confirm_hbox:
    spacing 40
    xoffset -66

style confirm_button is sheet_button:
    padding (66, 12, 50, 14)

style confirm_button_text is sheet_button_text:
    font gui.name_text_font
    selected_font gui.name_text_font
    size 42
