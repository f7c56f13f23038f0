## Theo Banerjee, 11. Chapter 4's inventor, whose voice gets into other people's nights.

define theo_banerjee = person("theo_banerjee", tag="theo_banerjee")
