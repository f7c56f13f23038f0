## What a voice reads otherwise than it is written (config.tts_substitutions).

init python hide:

    import re

    config.tts_substitutions += [
        # 02:58 is two fifty-eight.
        (re.compile(r"\b0?([1-9]|1[0-2]):00\b"), r"\1 o’clock"),
        (re.compile(r"\b0?(\d{1,2}):(\d\d)\b"), r"\1 \2"),
        # Marks between things that are read one after another.
        (re.compile(r"\s*·\s*"), ". "),
        (re.compile(r"•\s*"), ""),
        # A line that breaks off is not “dash”.
        (re.compile(r"—"), ", "),
    ]
