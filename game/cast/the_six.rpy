## The six of Lila, each in her own handwriting (rules/handwritings.py, stage/handwritings.rpy).

define funny_one = handwritten("the_funny_one")
define good_one = handwritten("the_good_one")
define clever_one = handwritten("the_clever_one")
define kind_one = handwritten("the_kind_one")
define loud_one = handwritten("the_loud_one")
define tired_one = handwritten("the_tired_one")
