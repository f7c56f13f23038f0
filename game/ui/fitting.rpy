## Words that have to stand in a place of a certain breadth, in any language: how large they can be there. What is read
## at length is never made smaller; this is for the names of things to press, which stand beside or above something.

init -10 python:

    def breadth(words, size, font):
        """How broad `words` are in one line, in virtual pixels, at `size` (px) and the player's size of letters."""
        return Text(without_comments(__(words)), font=font, size=size, layout="nobreak", substitute=False).size()[0]

    def fitting(words, size, width, font=None):
        """The `size` (px) to ask for, or the less at which the longest word of `words` is no broader than `width`."""
        broadest = max(breadth(word, size, font or gui.text_font) for word in without_comments(__(words)).split() or [""])
        return size if broadest <= width else max(1, int(size * width / broadest))

    def row_fitting(row, size, width, apart, font=None):
        """The `size` (px) to ask for, or the less at which the words of a `row` stand in `width`, `apart` px more for each."""
        room = width - apart * len(row)
        whole = sum(breadth(words, size, font or gui.interface_text_font) for words in row)
        return size if whole <= room else max(1, int(size * room / whole))
