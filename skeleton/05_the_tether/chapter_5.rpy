## The Tether: where a telling of chapter 5 begins. Told by Ava.

label chapter_5:

    content note the_tether
    open chapter 5
    if heard(5):
        remark "chapter 5: another go at it"
    jump already_asleep
