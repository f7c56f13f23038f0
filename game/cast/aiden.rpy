## Aiden Park, 26. Lila's brother, secretary of the Sleep Idealists.

define aiden = person("aiden", tag="aiden")
