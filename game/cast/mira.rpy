## Mira Voss, 34. Lead sleep engineer at SomniTech; decides in the lab.

define mira = person("mira", tag="mira")
