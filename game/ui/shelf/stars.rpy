## The stars: what there is one for, whether it hangs yet, and how far it is to it where it counts (rules/achievements.py).

init python:

    shelf_leaf(6, "stars", _("Stars"))

    def star_count(one):
        """How much of what a star asks for there is, for the page and the voice; nothing where it does not count."""
        have, of = rules.achievements.progress(one, all_remembered())
        return filled(_("{number} of {all}"), number=have, all=of) if of > 1 else ""

screen shelf_stars():

    $ held = achievements_held()
    text filled(_("{number} of {all} stars hang here."), number=len(held), all=len(rules.achievements.ACHIEVEMENTS)):
        style "sheet_quiet_text"
    for one in rules.achievements.ACHIEVEMENTS:
        null height 8
        use shelf_star(one, one.id in held)

# One star. A voice hears it as one sentence after the other, and whether it hangs before all.
screen shelf_star(one, hangs):

    $ count = "" if hangs else star_count(one)

    hbox:
        style "star_hbox"
        fixed:
            style "star_fixed"
            if hangs:
                add mark("star_warm", 0, 0.2)
        vbox:
            style "star_vbox"
            if hangs:
                text __(one.title):
                    style "star_title"
                    alt spoken(_("A star. {title}. {words}"), title=one.title, words=one.words)
                text __(one.words) alt ""
            else:
                text __(one.hint):
                    style "sheet_quiet_text"
                    alt (spoken(_("No star yet. {hint} {count}."), hint=one.hint, count=count) if count else spoken(_("No star yet. {hint}"), hint=one.hint))
                if count:
                    text count style "sheet_quiet_text" alt ""

style star_hbox:
    spacing 20
    box_wrap False

style star_fixed is default:
    xysize (60, 44)

style star_vbox is vbox:
    spacing 0
    xsize 1080

style star_title is sheet_strong_text
