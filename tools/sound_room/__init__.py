"""The sound room: makes every sound of the book from the masters in audio/."""
