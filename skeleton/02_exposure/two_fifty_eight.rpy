## Two fifty-eight.

label two_fifty_eight:

    open scene two_fifty_eight
    remark "opening: a joke in the middle of the night"
    "scene: 02:58 of some other night, eleven jokes"
    jump firmware
