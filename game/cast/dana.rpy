## Dana Hale, 41. The mother; answers 112.

define dana = person("dana", tag="dana")
