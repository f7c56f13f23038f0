## One page, two rooms: the lab, and under it what a child dreams. Whoever is in the upper room speaks there; and what is said
## there may be heard below with a word changed. That is two lines shown at once, which is Ren'Py's own:
##
##     mira "Kill that process." (multiple=2)
##     below "Kiss that princess." (multiple=2)

init -97 python:

    # By the page that is torn in two: the image tags of whoever is in its upper room, if only as a telephone.
    IN_THE_UPPER_ROOM = {
        "lab_over_library": ("mira", "jordan", "theo"),
        "lab_over_library_flooded": ("mira", "jordan", "theo"),
    }

    # Where the box of the upper room ends, in px from below: over the tear.
    UPPER_ROOM_FOOT = 560

    def speaks_above(tag):
        """Whether somebody's lines stand in the upper room of the page that is shown."""
        return any(tag in people and renpy.showing(page) for page, people in IN_THE_UPPER_ROOM.items())

# The line that is said above, while the one that it is heard as below stands in the screen "say".
screen multiple_say(who, what, multiple, page=1, whole=None, heard_as=None, above=True):

    window:
        id "window"
        background words_background("strip")
        yoffset -UPPER_ROOM_FOOT
        if large_text():
            xsize 1840

        fixed:
            style "say_area"

            window:
                id "namebox"
                style "namebox"
                text who:
                    id "who"

            text what:
                id "what"
                properties story_letters()
