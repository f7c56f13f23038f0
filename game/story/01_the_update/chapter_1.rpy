## The Update: where a telling of chapter 1 begins.

label chapter_1:

    content note the_update
    open chapter 1
    jump quarter_past_nine
