## Six of me.

label six_of_me:

    open scene six_of_me
    remark "opening: the end; she walks"
    beat "4.06"
    jump leaflets_into_the_garage
