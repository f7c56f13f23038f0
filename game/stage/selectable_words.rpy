## Words in a line that can be selected: {word=bread}bread{/word}. A word is one while the menu of words at the end of the
## lines offers it; to select it goes to that menu, which then takes it by itself. So whoever plays by keys, by switch or by
## ear has the same words as a menu, and misses nothing.

# The menu of words, and the word that was selected in a line before it, until the menu has taken it.
define WORDS_MENU = "the_cycle_words"
define WORD_LINKS = {"bread": "a=word:bread", "two_rings": "a=word:two_rings", "terminus": "a=word:terminus"}
default word_taken = None

init -60 python:

    def word_offered(word):
        """Whether the menu of words would offer `word` now. Its conditions stand in the story, and a test compares."""
        if fact.cycle_lap not in ("third", "fourth"):
            return False
        if word == "bread":
            return not fact.bread_is_spent
        if word == "two_rings":
            return fact.noticed_two_rings and not fact.two_rings_are_spent
        if word == "terminus":
            return fact.noticed_terminus and not fact.terminus_is_spent
        raise Exception("no menu offers the word {!r}; see stage/selectable_words.rpy.".format(word))

    def word_tag(_tag, word, contents):
        """The text tag {word=...}: a hyperlink while the word is offered, else what stands in it.

        In the history and other menus, which have a context of their own, it is what stands in it.
        """
        if renpy.context_nesting_level() > 0 or not word_offered(word):
            return contents
        return [(renpy.TEXT_TAG, WORD_LINKS[word])] + contents + [(renpy.TEXT_TAG, "/a")]

    def select_word(word):
        """The hyperlink of a word was clicked: leave the lines, which are a called label, for the menu."""
        if word_offered(word):
            store.word_taken = word
            renpy.pop_call()
            renpy.jump(WORDS_MENU)

    config.custom_text_tags["word"] = word_tag
    config.hyperlink_handlers["word"] = select_word

    class TakeWord(Action):
        """Choose an option of the menu of words, since its word was selected before."""

        def __init__(self, choice):
            self.choice = choice

        def __call__(self):
            store.word_taken = None
            return self.choice()
