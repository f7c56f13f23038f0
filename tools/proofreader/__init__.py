"""The proofreader: typography and one English, over all text that can be read or heard in the book.

`house_style.toml` holds what this house writes one way, `words.txt` the book's own words, `workshop_words.txt` those of
its documents and of what authors are told; `dictionary/` is British, with -ise.
"""
