## Ava Lindqvist-Rao. Tells chapter 5.

define ava = person("ava", tag="ava")
