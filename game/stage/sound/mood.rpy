## How much of the music is heard as fear hears it: from nothing in calm to nearly all of it at the greatest fear.

init -65 python:

    import math

    # The share of the fear stem by fear, 0 to 5. A night begins at 2: the lullaby, and something under it.
    FEAR_SHARES = (0.0, 0.0, 0.1, 0.35, 0.65, 0.9)
    # From here on the music is uneasy to anybody's ear.
    UNEASY = 0.3
    # Seconds in which one fear's music becomes the next one's.
    MOOD_SECONDS = 4.0

    def fear_share():
        """The share of the fear stem now; nothing outside a night."""
        if listening_room.music:
            return listening_room.share
        return FEAR_SHARES[night.fear] if night else 0.0

    def stem_gains(share):
        """How loud theme and fear are: together as loud at every share, since the two stems go different ways."""
        return math.cos(share * math.pi / 2), math.sin(share * math.pi / 2)
