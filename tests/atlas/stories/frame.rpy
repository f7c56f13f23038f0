## What the small stories of the atlas's tests share: where they begin, close and come out.

label start:

    jump chapter_1

label chapter_1:

    open chapter 1
    "The shortest story there is."
    jump closing

# Both thread ends are decided alike; for stories that are not about them.
label closing:

    lean thread_end held 5-1

# For stories that have decided their end of 5-1 themselves.
label closing_rest:

    lean thread_end held 1-2
    close chapter
    jump landing

label landing:

    "The Landing."
    return
