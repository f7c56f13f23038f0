## Brian Calloway, 31. Develops dreams for the Guild.

define brian = person("brian", tag="brian")
