## Brian at the console.

label brian_at_the_console:

    open scene brian_at_the_console
    beat "3.12"

    if fact.told_in_the_attic == "straight":
        "near: the perfect dream, there is no"
    elif fact.told_in_the_attic == "comfort":
        "near: the perfect dream, tomorrow you’ll"

    story lock
    jump there_and_back
