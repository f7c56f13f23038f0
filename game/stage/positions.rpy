## Where people stand, how they come and go, and how one picture gives way to the next.

# Seconds that somebody takes to come on, and to go. Who only changes their place, pose or face is there at once.
define COMING = 0.4
define GOING = 0.3

# A place to stand, at this share of the page's width. (Its number makes Ren'Py ask anew, each time, how long to take.)
transform standing_at(x):
    xanchor 0.5 yanchor 1.0 xpos x ypos 1.0
    on show:
        alpha 0.0
        ease camera_seconds(COMING) alpha 1.0
    on replace:
        alpha 1.0
    on hide:
        ease camera_seconds(GOING) alpha 0.0

define on_the_far_left = standing_at(0.17)
define on_the_left = standing_at(0.30)
define in_the_middle = standing_at(0.5)
define on_the_right = standing_at(0.74)
define on_the_far_right = standing_at(0.86)

# Looking the other way. Only for people on whom nothing is written.
transform turned:
    xzoom -1.0

# A thing that somebody looks at: large, over the middle of the page; and in the dark, where it is all that can be seen.
transform close_up:
    anchor (0.5, 0.5) pos (0.5, 0.38)

transform in_the_dark:
    anchor (0.5, 0.5) pos (0.5, 0.34)

define slow_dissolve = Dissolve(1.2)

# What is said of somebody who comes on at a position, and of somebody who goes over there: {name} is theirs.
define POSITIONS_IN_WORDS = {
    "on_the_far_left": (_("{name} is on the far left."), _("{name} goes over to the far left.")),
    "on_the_left": (_("{name} is on the left."), _("{name} goes over to the left.")),
    "in_the_middle": (_("{name} is in the middle."), _("{name} comes to the middle.")),
    "on_the_right": (_("{name} is on the right."), _("{name} goes over to the right.")),
    "on_the_far_right": (_("{name} is on the far right."), _("{name} goes over to the far right.")),
}

# Whoever is turned looks at whom they speak to, which goes without saying; a thing's own words say that it is looked at.
define POSITIONS_WITHOUT_WORDS = ("turned", "close_up", "in_the_dark")

define PERSON_GONE = _("{name} has gone.")
