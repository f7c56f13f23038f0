## Theo Hale, 17. Tells chapter 1.

define theo = person("theo_hale", tag="theo")
