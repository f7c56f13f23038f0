## The second two o’clock: where the finale begins. Told to the listener, by all of them.

label chapter_6:

    content note finale
    jump the_second_two_oclock
