## Lila Park, 16. Tells chapter 4; in chapter 3 the girl at the rail, across the Landing.

define lila = person("lila", tag="lila")
