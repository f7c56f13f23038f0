## Where people stand, and how one picture gives way to the next.

transform on_the_left:
    xanchor 0.5 yanchor 1.0 xpos 0.30 ypos 1.0

transform on_the_far_left:
    xanchor 0.5 yanchor 1.0 xpos 0.17 ypos 1.0

transform in_the_middle:
    xanchor 0.5 yanchor 1.0 xpos 0.5 ypos 1.0

transform on_the_right:
    xanchor 0.5 yanchor 1.0 xpos 0.74 ypos 1.0

transform on_the_far_right:
    xanchor 0.5 yanchor 1.0 xpos 0.86 ypos 1.0

# Looking the other way. Only for people on whom nothing is written.
transform turned:
    xzoom -1.0

define slow_dissolve = Dissolve(1.2)

# What is said of somebody who comes on at a position, and of somebody who goes over there: {name} is theirs.
define POSITIONS_IN_WORDS = {
    "on_the_far_left": (_("{name} is on the far left."), _("{name} goes over to the far left.")),
    "on_the_left": (_("{name} is on the left."), _("{name} goes over to the left.")),
    "in_the_middle": (_("{name} is in the middle."), _("{name} comes to the middle.")),
    "on_the_right": (_("{name} is on the right."), _("{name} goes over to the right.")),
    "on_the_far_right": (_("{name} is on the far right."), _("{name} goes over to the far right.")),
}

# Whoever is turned looks at whom they speak to, which goes without saying.
define POSITIONS_WITHOUT_WORDS = ("turned",)

define PERSON_GONE = _("{name} has gone.")
