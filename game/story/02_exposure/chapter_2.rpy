## Exposure: where a telling of chapter 2 begins. Told by Leila.

label chapter_2:

    content note exposure
    open chapter 2
    jump two_fifty_eight
