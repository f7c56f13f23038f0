"""The search of the real, loaded script: it runs inside the engine, after init, and proves what the story does.

`script` reads Ren'Py's own statements, `cells` is what of the state is kept, `liveness` what of it can still be read,
`walk` visits every state, `findings` and `shares` read the graph that comes of it, `books` puts chapters together.
"""
