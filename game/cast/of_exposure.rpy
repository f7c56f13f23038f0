## Who speaks in chapter 2 and nowhere else (rules/cast.py).

define mr_osei = bit_part("mr_osei")
define luis = bit_part("luis")
define machine = bit_part("machine")
