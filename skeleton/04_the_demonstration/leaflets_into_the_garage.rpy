## Leaflets, into the garage.

label leaflets_into_the_garage:

    open scene leaflets_into_the_garage
    beat "4.02"
    beat "4.03"
    beat "4.05"
    beat "4.07"

    menu (who="aiden"):

        "telling: the diary, he has read it" (straight=True):
            lean telling straight
            remember told_over_the_leaflets straight
            "near: the diary, he has read it"

        "telling: the diary, he has not read it" (comforting=True):
            lean telling comfort
            remember told_over_the_leaflets comfort
            "near: the diary, he has not read it"

        "telling: the diary, a leaflet with nothing on it" (kind=True):
            lean telling third_way a_blank_leaflet
            "near: the diary, a leaflet with nothing on it"

    menu (who="aiden"):

        "care: in the garage, Lila’s dinner kept warm" (kind=True):
            lean care lead
            remember looked_after_in_the_garage dinner
            "near: in the garage, Lila’s dinner kept warm"

        "care: in the garage, the merch girl’s change":
            lean care second
            remember looked_after_in_the_garage change
            "near: in the garage, the merch girl’s change"

        "care: in the garage, Banerjee’s deadline":
            lean care third
            remember looked_after_in_the_garage deadline
            "near: in the garage, Banerjee’s deadline"

    jump the_bed_knows_best
