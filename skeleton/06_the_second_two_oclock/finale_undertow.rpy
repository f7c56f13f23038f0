## Undertow.

label finale_undertow:

    open scene finale_undertow
    "ending: the bands go on again to fetch him"

    "library book: left open in the dark"
    "sum: Max, from his own list of times"

    jump finale_last_line
