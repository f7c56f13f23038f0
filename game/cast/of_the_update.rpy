## Who speaks in chapter 1 and nowhere else.

# The librarians of the Whale Library.
define stamp = bit_part("stamp", _("the librarian who stamps"), tag="stamp")
define shush = bit_part("shush", _("the librarian who shushes"), tag="shush")

# Whoever else is about at night.
define man_from_9c = bit_part("man_from_9c", _("the man from 9C"))

# What the lab says, as it is heard in the Library; and what the band says in Theo's voice.
define below = bit_part("below", _("heard below"))
define theos_voice = bit_part("theos_voice", _("the band, in Theo’s voice"))

# Those who stood in the hall on the night of the ambulance.
define somebody_kind = bit_part("somebody_kind", _("somebody kind"))
define boy_with_wet_hair = bit_part("boy_with_wet_hair", _("the boy with wet hair"))
