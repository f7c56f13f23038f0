## Taking along what was met, from one machine to another or into a browser and back: as a file, or as a code to copy. What
## is done is in stage/shelf/progress.rpy; what is said of it stands here.

init python:

    import json
    import time

    shelf_leaf(7, "taking_along", _("Luggage"))

    # What is said after something was done, or could not be: a title, and words.
    TAKING_WORDS = {
        "empty": (
            _("There’s nothing to bring in yet"),
            _("No code was found there. On the other machine, open this page, copy the code, and bring it here whole.\n\nNothing was changed."),
        ),
        "foreign": (
            _("This isn’t a code of ours"),
            _("What is there is something else. The code begins with BEDTIME-2045-PROGRESS and ends with END; copy all of it, from the first line to the last.\n\nNothing was changed."),
        ),
        "damaged": (
            _("Some of the code is missing"),
            _("It was cut short on its way, or a letter in it was changed. Copy it once more, from the first line to the last, or take the file instead.\n\nNothing was changed."),
        ),
        "newer": (
            _("This code isn’t written yet"),
            _("It was made by a newer edition of the book than this one. Bring this book up to date, and it will open.\n\nNothing was changed."),
        ),
        "too_large": (
            _("This is far too long"),
            _("The code of this book is short, and this is something else, or the code with a great deal around it. Take the code alone.\n\nNothing was changed."),
        ),
        "unreadable": (
            _("This file can’t be opened"),
            _("The file can’t be read any more:\n\n{path}\n\nLook whether it is still there, or copy the code instead. Nothing was changed."),
        ),
        "saved": (
            _("It’s in a file"),
            _("What you have met lies in\n\n{path}\n\nTake that file to the other machine, and bring it in there from this same page."),
        ),
        "copied": (
            _("The code is copied"),
            _("Paste it where you’ll find it again: a letter to yourself will do. On the other machine, copy all of it and bring it in from this same page."),
        ),
        "not_copied": (
            _("The code couldn’t be copied"),
            _("This machine doesn’t lend the book its clipboard. Save a file instead."),
        ),
        "no_file": (
            _("No file was found"),
            _("The book looks for {name} in Documents, in Downloads, on the desktop, in your own folder, and in\n\n{path}\n\nLay the file in one of them and look again."),
        ),
        "came": (
            _("It has all come along"),
            _("What you met elsewhere has been added to what was here. Nothing was taken away."),
        ),
    }

    # Said besides, when something came: it was in another edition; stories came with it.
    OTHER_EDITION_WORDS = _("Some pages are written differently there; what you had read on those counts as not yet read here.")
    STORIES_CAME_WORDS = _("The stories told there are on this page now. You can go on with them from the Landing.")
    STORIES_STAY_OUT_WORDS = _("The stories told there belong to another edition, and can’t be gone on with in this one. They are kept for one that can.")

    def say_of_taking(kind, *more, **values):
        """A page that says how it went, over the shelf."""
        title, words = TAKING_WORDS[kind]
        said = filled(words, **{name: safe_text(value) for name, value in values.items()})
        renpy.show_screen("mishap", title=__(title), words="\n\n".join([said] + [__(one) for one in more]))  # not read
        renpy.restart_interaction()

    def bring_in(decode, content):
        """Bring in what `decode` makes of `content` (keeping.progress.Progress), and say how it went."""
        try:
            came = decode(content)
        except keeping.progress.BadCode as error:
            return say_of_taking(error.kind.value)
        try:
            added = take_in(came)
        except OSError as error:
            return tell_refusal(error, "_adds")
        more = [OTHER_EDITION_WORDS] if added.other_edition else []
        if came.telling:
            fits = keeping.progress.book_of(came.telling) is not None
            more.append(STORIES_CAME_WORDS if fits else STORIES_STAY_OUT_WORDS)
        say_of_taking("came", *more)

    def bring_in_text(text):
        bring_in(keeping.progress.decode, text)

    def bring_in_copied():
        """What lies on the clipboard."""
        bring_in_text(copied_text())

    def bring_in_file(path):
        try:
            # Read now: what cannot be read is another misfortune than what cannot be made out.
            content = read_progress_file(path)
        except OSError:
            return say_of_taking("unreadable", path=path)
        bring_in(keeping.progress.decode_bytes, content)

    def give_file():
        try:
            path = save_progress_file()
        except OSError as error:
            return tell_refusal(error, "_file")
        say_of_taking("saved", path=path)

    def give_copied():
        say_of_taking("copied" if copy_text(progress_code()) else "not_copied")

    def date_in_words(seconds):
        """A time, in seconds since 1970, as the pages of kept places say it."""
        return without_comments(_strftime(__("{#file_time}%a %d %B, %H:%M"), time.localtime(seconds)))

    def stories_in_words(book):
        """The titles of the stories that a book tells, in the order in which they were heard."""
        return in_a_row([part_title(number) for number in rules.telling.heard(book)], _("{first}, {then}"))

    def part_title(number):
        return __(rules.book.chapter(number).title)

    class FilesToBringIn(NoRollback):
        """The files that were found when they were last looked for; None before. Lives with the process."""

        def __init__(self):
            self.found = None

        def look(self):
            self.found = found_progress_files()
            if not self.found:
                say_of_taking("no_file", name=PROGRESS_FILE, path=config.savedir)
            renpy.restart_interaction()

        def forget(self):
            self.found = None

    files_to_bring_in = FilesToBringIn()

screen shelf_taking_along():

    on "hide" action Function(files_to_bring_in.forget)
    on "replaced" action Function(files_to_bring_in.forget)

    use to_read("", [
        __(_("What you have met can go along with you: to another computer, or between a computer and a browser.")),
        __(_("With it go the scenes and endings you have met, the pictures, what you have read and chosen, and the stories you have been told so far. Kept places and settings stay here.")),
    ])

    label _("To take along")
    if IN_BROWSER:
        textbutton _("Show the code, or save it as a file"):
            style "pref_button"
            action Function(page_for_taking.give)
    else:
        textbutton _("Save as a file"):
            style "pref_button"
            action Function(give_file)
        textbutton _("Copy the code"):
            style "pref_button"
            action Function(give_copied)

    label _("To bring in")
    use to_read("", [__(_("What comes is added to what is here. Nothing is taken away."))])
    if IN_BROWSER:
        textbutton _("Bring in a code or a file"):
            style "pref_button"
            action Function(page_for_taking.take)
    else:
        textbutton _("Bring in from a file"):
            style "pref_button"
            action Function(files_to_bring_in.look)
        for path, changed in files_to_bring_in.found or ():
            $ said = filled(_("{file}, of {date}, in {folder}"), file=path.name, date=date_in_words(changed), folder=path.parent)
            textbutton safe_text(said):
                style "pref_button"
                action Function(bring_in_file, path)
                alt spoken(_("Bring in {file}"), file=safe_text(said))
        textbutton _("Bring in from the clipboard"):
            style "pref_button"
            action Function(bring_in_copied)

    $ came = tellings_that_came()
    if came:
        label _("Stories that came along")
    for telling, book in came:
        text stories_in_words(book)
        textbutton _("Go on from the Landing with the stories that came along"):
            style "pref_button"
            action GoOnFromTheLanding(telling)
            alt spoken(_("Go on from the Landing with the stories that came along: {titles}"), titles=stories_in_words(book))

# While the page’s own dialog is open in a browser: looks for its answer. Nothing is waited for inside of a call.
screen page_for_taking():

    timer 0.3 repeat True action Function(page_for_taking.look)

init python:

    class PageForTaking(NoRollback):
        """The dialog of the web page (tools/exporting/web_page/taking.js): hands the code out, or takes one in."""

        def give(self):
            self.open({
                "title": __(_("Take it along")),
                "words": __(_("This is the code of what you have met. Copy all of it, or save it as a file, and bring it in on the other machine from this same page of the book.")),
                "label": __(_("The code")),
                "copy": __(_("Copy the code")),
                "save": __(_("Save as a file")),
                "close": __(_("Back to the book")),
                "copied": __(_("It’s copied.")),
                "not_copied": __(_("The browser doesn’t allow it. The code is selected: copy it by hand.")),
                "saved": __(_("The file was handed to you.")),
                "code": progress_code(),
                "file": PROGRESS_FILE,
            })

        def take(self):
            self.open({
                "title": __(_("Bring it in")),
                "words": __(_("Paste the code here, or choose the file. What comes is added to what is here, and nothing is taken away.")),
                "label": __(_("The code from the other machine")),
                "bring": __(_("Bring it in{#button}")),
                "choose": __(_("Choose a file")),
                "close": __(_("Back to the book")),
                "unreadable": __(_("The file can’t be read. Choose it again, or paste the code.")),
                "most": keeping.progress.MOST_LETTERS,
            })

        def open(self, words):
            words = {name: without_comments(one) if isinstance(one, str) else one for name, one in words.items()}
            words["language"] = WEB_LANGUAGES.get(preferences.language, "en")
            self.script("window.bookTaking.open(" + json.dumps(words) + ")")  # not read
            renpy.show_screen("page_for_taking")
            renpy.restart_interaction()

        def look(self):
            """Whether the dialog has been answered: with a text to bring in, or by closing it."""
            answer = self.script("window.bookTaking.answer()")  # not read
            if not answer:
                return
            renpy.hide_screen("page_for_taking")
            came = json.loads(answer)
            if came is not None:
                bring_in_text(came)
            renpy.restart_interaction()

        def script(self, code):
            """What a line of JavaScript comes to in the page, as a text."""
            import emscripten

            return emscripten.run_script_string(code)

    # By the name of a language in Ren’Py: how the web calls it, for voices that read the page.
    WEB_LANGUAGES = {}

    page_for_taking = PageForTaking()
