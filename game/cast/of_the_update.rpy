## Who speaks in chapter 1 and nowhere else (rules/cast.py).

define stamp = bit_part("stamp", tag="stamp")
define shush = bit_part("shush", tag="shush")
define man_from_9c = bit_part("man_from_9c")
define below = bit_part("below")
define theos_voice = bit_part("theos_voice")
define somebody_kind = bit_part("somebody_kind")
define boy_with_wet_hair = bit_part("boy_with_wet_hair")
