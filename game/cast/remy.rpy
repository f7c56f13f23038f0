## Remy Okonkwo, 71. Tells chapter 3.

define remy = person("remy", tag="remy")
