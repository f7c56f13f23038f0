## The Demonstration: where a telling of chapter 4 begins. Told by Lila.

label chapter_4:

    content note the_demonstration
    open chapter 4
    jump six_of_me
