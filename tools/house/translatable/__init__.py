"""A check of the game's code: every text that is shown or spoken can be translated, as a whole.

Refused is text that Ren'Py's tool for translation cannot find (a literal without `_()`, `_()` around anything else) and
text that is put together from pieces where only a translator knows how: by `+`, `%`, an f-string, `format` or `join`.
`python -m house.translatable` prints what it finds, with file and line and what to write instead.
"""
