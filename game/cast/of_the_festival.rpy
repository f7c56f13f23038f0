## Who speaks in chapter 3 and nowhere else (rules/cast.py).

define odile = bit_part("odile")
define marc = bit_part("marc")
define queue_man = bit_part("queue_man")
define customer = bit_part("customer")
define clerk = bit_part("clerk")
define heckler = bit_part("heckler")
define keeper = bit_part("keeper")
define weigher = bit_part("weigher")
define nobody = bit_part("nobody")
define creature = bit_part("creature")
