## The second two o’clock: where the finale begins.

label chapter_6:

    jump the_second_two_oclock
