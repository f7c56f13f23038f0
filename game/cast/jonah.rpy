## Jonah Adeyemi, 52, and 53 on Sunday. On the next balcony; lights the dreams.

define jonah = person("jonah", tag="jonah")
