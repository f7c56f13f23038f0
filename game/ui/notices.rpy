## Small slips at the head of the page: that lines are skipped, and what the game has to say in passing.

# Stands still: nothing here blinks or runs.
screen skip_indicator():

    zorder 100
    style_prefix "notice"

    frame:
        text _("Skipping. Tab stops it.")

screen notify(message):

    zorder 110
    style_prefix "notice"

    frame at notice_comes:
        text "[message!tq]"

    # Or it waits for the next press (stage/hands/slips.rpy).
    if not persistent.slips_stay:
        timer 4.0 action Hide("notify")

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
