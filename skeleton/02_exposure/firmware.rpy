## Firmware.

label firmware:

    open scene firmware
    beat "2.01"
    beat "2.02"
    beat "2.03"
    beat "2.06"

    menu (who="clara"):

        "telling: the voicemail, it is somewhere in the backup" (comforting=True):
            lean telling comfort
            remember voicemail_told comfort
            "near: the voicemail, it is somewhere in the backup"

        "telling: the voicemail, hum what he has of it" (kind=True):
            lean telling third_way the_hum
            remember noticed_two_rings
            "near: the voicemail, hum what he has of it"

        "telling: the voicemail, it is in no backup" (straight=True):
            lean telling straight
            remember voicemail_told straight
            "near: the voicemail, it is in no backup"

    jump night_school
