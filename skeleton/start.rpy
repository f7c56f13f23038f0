## Where the book opens: the prologue, and the Landing as the place where a story is chosen.

label start:

    jump lights_out

label chapter_0:

    jump lights_out

label lights_out:

    content note prologue
    open scene lights_out
    "prologue: somewhere dark and warm"
    jump landing

label landing:

    open scene landing
    "landing: doors, with light under them"

    # Every door leads out of here, and the first is never shut: nothing goes round, nothing is empty.
    menu:

        "door 1: a hand wide" if may_tell(1) and not heard(1):
            jump chapter_1

        "door 1: a hand wide, told again" if heard(1):
            jump chapter_1

        "door 2: a receipt under it" if may_tell(2) and not heard(2):
            jump chapter_2

        "door 2: a receipt under it, told again" if heard(2):
            jump chapter_2

        "door 3: paper, lit" if may_tell(3) and not heard(3):
            jump chapter_3

        "door 3: paper, lit, told again" if heard(3):
            jump chapter_3

        "door 4: six name plates" if may_tell(4) and not heard(4):
            jump chapter_4

        "door 4: six name plates, told again" if heard(4):
            jump chapter_4

        "door 5: height marks" if may_tell(5) and not heard(5):
            jump chapter_5

        "door 5: height marks, told again" if heard(5):
            jump chapter_5

        "door 6: nothing on it" if how_many_heard() == 5:
            jump chapter_6
