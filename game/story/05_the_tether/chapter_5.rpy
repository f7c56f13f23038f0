## The Tether: where a telling of chapter 5 begins. Told by Ava.

label chapter_5:

    content note the_tether
    open chapter 5
    jump already_asleep
