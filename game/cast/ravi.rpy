## Ravi Menon, 36. The man at the door.

define ravi = person("ravi", tag="ravi")
