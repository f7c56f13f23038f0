## Lights Out.

label finale_lights_out:

    open scene finale_lights_out
    "ending: the chairs empty, Sam’s last"

    "library book: shut"

    jump finale_last_line
