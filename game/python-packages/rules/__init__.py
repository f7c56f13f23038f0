"""The rules of the story: pure Python, without the engine and without state.

Whatever is declared once (people, chapters, scenes, beats, facts, moves, threads, palettes) is declared here,
as data. Whatever changes during play is one frozen value, replaced and never changed in place: the engine
rolls back and loads by putting old values back, and a value changed in place would not come back with them.
"""
