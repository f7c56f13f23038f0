## The Festival of Dreams: where a telling of chapter 3 begins. Told by Remy.

label chapter_3:

    content note the_festival_of_dreams
    open chapter 3
    jump lantern_street
