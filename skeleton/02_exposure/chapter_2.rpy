## Exposure: where a telling of chapter 2 begins. Told by Leila.

label chapter_2:

    content note exposure
    open chapter 2
    if heard(2):
        remark "chapter 2: another go at it"
    jump two_fifty_eight
