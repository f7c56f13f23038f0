## Change window.

label change_window:

    open scene change_window
    beat "1.02"
    beat "1.05"
    beat "1.06"

    menu (who="mira"):

        "care: at the change, the children’s floors stay slow" (kind=True):
            lean care lead
            remember looked_after_at_the_change floors
            "near: at the change, the children’s floors stay slow"

        "care: at the change, the complaints line stays staffed":
            lean care second
            remember looked_after_at_the_change line
            "near: at the change, the complaints line stays staffed"

        "care: at the change, Jordan eats first" (comforting=True):
            lean care third
            remember looked_after_at_the_change jordan
            "near: at the change, Jordan eats first"

    jump the_whale_library
