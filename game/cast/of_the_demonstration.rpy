## Who speaks in chapter 4 and nowhere else (rules/cast.py).

define passer_by = bit_part("passer_by")
define night_porter = bit_part("night_porter")
define merch_girl = bit_part("merch_girl")
define mrs_orme = bit_part("mrs_orme")
define jess = bit_part("jess")
define bea = bit_part("bea")
define usher = bit_part("usher")
define conductor = bit_part("conductor")
define boy_with_a_tray = bit_part("boy_with_a_tray")
define teacher = bit_part("teacher")
define mother = bit_part("mother")
define everyone = bit_part("everyone")
