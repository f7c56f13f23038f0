## Who speaks in chapter 5 and nowhere else (rules/cast.py).

define bridie = bit_part("bridie")
define neighbour = bit_part("neighbour")
define car = bit_part("car")
define radio = bit_part("radio")
define voice_in_the_dark = bit_part("voice_in_the_dark")
define other_voice = bit_part("other_voice")
define small_boy = bit_part("small_boy")
define sudha = bit_part("sudha")
define film_man = bit_part("film_man")
