## The Festival of Dreams: where a telling of chapter 3 begins. Told by Remy.

label chapter_3:

    open chapter 3
    if heard(3):
        remark "chapter 3: another go at it"
    jump lantern_street
