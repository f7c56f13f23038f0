## Everything that differs between Ren'Py 8.3 and 8.5, and nothing else.
## The check of engine names (`./bedtime test tests/engine_names`) allows names that one version lacks here only.

init -990 python:

    def _set_if_known(name, value):
        """Set a config variable that only newer engines have; older ones refuse unknown names."""
        if name in vars(renpy.config):
            setattr(config, name, value)

    # 8.4 and 8.5 changed how a zoom treats the z axis and how xmaximum works. Both as they were, so that pictures
    # and screens lie in the same place on either.
    _set_if_known("zoom_zaxis", False)
    _set_if_known("maximum_embiggens", False)
