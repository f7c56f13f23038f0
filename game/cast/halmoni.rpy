## Park Soon-ja, 78. Lila's and Aiden's grandmother, whose house it is; snores.

define halmoni = person("halmoni", tag="halmoni")
