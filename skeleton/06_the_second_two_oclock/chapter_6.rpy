## The second two o’clock: where the finale begins.

label chapter_6:

    content note finale
    jump the_second_two_oclock
