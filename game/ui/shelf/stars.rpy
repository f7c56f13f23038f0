## The stars: what there is one for, whether it hangs yet, and how far it is to it where it counts (rules/achievements.py).

init python:

    shelf_leaf(6, "stars", _("Stars"))

    def star_count(one):
        """How much of what a star asks for there is, for the page and the voice; nothing where it does not count."""
        have, of = rules.achievements.progress(one, all_remembered())
        return filled(_("{number} of {all}"), number=have, all=of) if of > 1 else ""

    def star_in_words(one, hangs):
        """A star as a voice says it: whether it hangs yet, what it is for, and how far it is to it."""
        if hangs:
            return spoken(_("A star. {title}. {words}"), title=one.title, words=one.words)
        count = star_count(one)
        if count:
            return spoken(_("No star yet. {hint} {count}."), hint=one.hint, count=count)
        return spoken(_("No star yet. {hint}"), hint=one.hint)

screen shelf_stars():

    $ held = achievements_held()
    use to_read("", [filled(_("{number} of {all} stars hang here."), number=len(held), all=len(rules.achievements.ACHIEVEMENTS))])
    for one in rules.achievements.ACHIEVEMENTS:
        use shelf_star(one, one.id in held)

# One star.
screen shelf_star(one, hangs):

    $ count = "" if hangs else star_count(one)

    button:
        style "star_button"
        selected False
        action NullAction()
        alt star_in_words(one, hangs)
        hbox:
            style "star_hbox"
            frame:
                style ("star_hanging" if hangs else "star_missing")
            vbox:
                style "star_vbox"
                if hangs:
                    text __(one.title) style "to_read_title"
                    text __(one.words) style "to_read_text"
                else:
                    text __(one.hint) style "star_hint"
                    if count:
                        text count style "star_hint"

style star_hbox:
    spacing 20
    box_wrap False

style star_missing is default:
    xysize (60, 44)
    background Transform(ui_image("ring_night"), align=(0.5, 0.5))
    hover_background Transform(ui_image("ring_paper"), align=(0.5, 0.5))

style star_hanging is star_missing:
    background Transform(ui_image("star_night"), align=(0.5, 0.5))
    hover_background Transform(ui_image("star_warm"), align=(0.5, 0.5))

style star_vbox is vbox:
    spacing 0
    xsize 1020

style star_button is to_read_button

style star_hint is sheet_quiet_text:
    hover_color gui.paper
