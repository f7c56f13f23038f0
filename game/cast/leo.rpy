## Leo Rao. Does voices.

define leo = person("leo", tag="leo")
