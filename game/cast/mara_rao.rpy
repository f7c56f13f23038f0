## Mara Rao. "And then?"

define mara = person("mara_rao", tag="mara")
