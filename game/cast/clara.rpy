## Clara Reyes, 29. Max's sister; makes the units' dreams at a bench in their kitchen.

define clara = person("clara", tag="clara")
