## Where people stand, and how one picture gives way to the next.

transform on_the_left:
    xanchor 0.5 yanchor 1.0 xpos 0.30 ypos 1.0

transform in_the_middle:
    xanchor 0.5 yanchor 1.0 xpos 0.5 ypos 1.0

transform on_the_right:
    xanchor 0.5 yanchor 1.0 xpos 0.74 ypos 1.0

# Looking the other way. Only for people on whom nothing is written.
transform turned:
    xzoom -1.0

define slow_dissolve = Dissolve(1.2)
