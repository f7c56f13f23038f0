## Consent.

label consent:

    open scene consent
    beat "2.05"
    beat "2.07"
    beat "2.08"

    menu (who="leila"):

        "between: whether he may, let Max decide":
            lean between second
            remember consent_side max
            "near: whether he may, let Max decide"

        "between: whether he may, hear Clara out" (kind=True):
            lean between third
            remember consent_side clara
            "near: whether he may, hear Clara out"

        "between: whether he may, Max decides, and Clara is wrong":
            lean between second_not_third
            remember consent_side max_not_clara
            "near: whether he may, Max decides, and Clara is wrong"

    menu (who="clara"):

        "telling: both two fifty-eights, somebody else writes them down" (kind=True):
            lean telling third_way numbers_written_down
            remember noticed_two_rings
            "near: both two fifty-eights, somebody else writes them down"

        "telling: both two fifty-eights, he will sleep through them" (straight=True):
            lean telling straight
            remember consent_told straight
            remember noticed_terminus
            "near: both two fifty-eights, he will sleep through them"

        "telling: both two fifty-eights, he will be woken for them" (comforting=True):
            lean telling comfort
            remember consent_told comfort
            "near: both two fifty-eights, he will be woken for them"

    jump first_flight
