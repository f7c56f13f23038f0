## Lyra Solene, 24. A weaver of dreams; Tara's sister.

define lyra = person("lyra", tag="lyra")
