## The Update: where a telling of chapter 1 begins. Told by Theo.

label chapter_1:

    content note the_update
    open chapter 1
    if heard(1):
        remark "chapter 1: another go at it"
    jump quarter_past_nine
