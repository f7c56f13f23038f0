## The Demonstration: where a telling of chapter 4 begins. Told by Lila.

label chapter_4:

    content note the_demonstration
    open chapter 4
    if heard(4):
        remark "chapter 4: another go at it"
    jump six_of_me
