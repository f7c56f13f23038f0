## What a voice reads otherwise than it is written (config.tts_substitutions).

init python:

    def answered(question, answer):
        """
        The `alt` of the answer that has the focus when a question is asked: the question, then the answer. A voice
        says of a page only what has the focus.
        """
        return spoken("{question} {answer}", question=question, answer=answer)

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
