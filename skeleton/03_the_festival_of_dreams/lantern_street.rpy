## Lantern street.

label lantern_street:

    open scene lantern_street
    remark "opening: a parade"
    beat "3.01"
    beat "3.02"
    beat "3.03"
    beat "3.05"
    beat "3.06"

    menu (who="lyra"):

        "telling: about the front of the parade, the front is for the guild’s" (straight=True):
            lean telling straight
            remember told_in_lantern_street straight
            "near: about the front of the parade, the front is for the guild’s"

        "telling: about the front of the parade, next year, surely" (comforting=True):
            lean telling comfort
            remember told_in_lantern_street comfort
            "near: about the front of the parade, next year, surely"

        "telling: about the front of the parade, a lantern of her own" (kind=True):
            lean telling third_way a_lantern_in_front
            "near: about the front of the parade, a lantern of her own"

    menu (who="remy"):

        "care: in the crush, Tara’s other lace":
            lean care lead
            remember looked_after_in_the_street lace
            "near: in the crush, Tara’s other lace"

        "care: in the crush, Lyra’s cuffs":
            lean care second
            remember looked_after_in_the_street cuffs
            "near: in the crush, Lyra’s cuffs"

        "care: in the crush, a chair for Brian" (kind=True):
            lean care third
            remember looked_after_in_the_street chair
            "near: in the crush, a chair for Brian"

    jump nine_minutes
