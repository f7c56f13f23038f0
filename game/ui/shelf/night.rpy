## What the night remembers: the choices of the telling under way that something later will answer, in their own words;
## and what the stories told before have handed on.

init python:

    shelf_leaf(2, "night", _("The night"))

screen shelf_night():

    $ remembered = night_remembers()
    $ handed_on = book_remembers()
    if not remembered and not handed_on:
        use to_read("", [__(_("Nothing yet. From the first choice of a story it is kept here, and not forgotten before the end."))])
    if remembered:
        label _("In this story")
        for address, caption in remembered:
            use to_read("", [plain_caption(caption)], scene_title(address))
    for chapter, lines in handed_on:
        label filled(_("From {title}"), title=__(chapter.title))
        for address, caption in lines:
            use to_read("", [plain_caption(caption)], scene_title(address))
