## Leila Haddad, 30. Tells chapter 2.

define leila = person("leila", tag="leila")
