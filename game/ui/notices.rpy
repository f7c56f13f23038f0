## Small slips at the head of the page: that lines are skipped, that it goes on by itself, and what the game has to say
## in passing. None of them blinks or runs.

screen skip_indicator():

    zorder 100

    use standing_notice(
        _("Skipping everything. A press stops it.") if skips_everything()
        else _("Skipping what has been read. A press stops it."))

# Shown where the words beside the box, which have a tick for it, are folded away (quick_menu.rpy).
screen auto_indicator():

    zorder 100

    if auto_is_on() and words_on_page() and not quick_words.shown() and not config.skipping:
        use standing_notice(_("It goes on by itself."))

# Says what lasts; while something is said in passing, that lies in its place.
screen standing_notice(words):

    style_prefix "notice"

    if not renpy.get_screen("notify"):
        frame:
            text words

screen notify(message):

    zorder 110
    style_prefix "notice"

    frame at notice_comes:
        text "[message!tq]"

    # Or it waits for the next press (stage/hands/slips.rpy).
    if not persistent.slips_stay:
        timer 4.0 action Hide("notify")

init python:
    config.overlay_screens.append("auto_indicator")

transform notice_comes:
    on show:
        alpha 0.0
        linear 0.2 alpha 1.0
    on hide:
        linear 0.3 alpha 0.0

style notice_frame:
    background paper("tag", 30)
    pos (40, 36)
    xfill False
    padding (40, 10, 48, 18)

style notice_text is sheet_text:
    size gui.notify_text_size
    xmaximum 1340
