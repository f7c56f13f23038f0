## Where the story parts: every menu of every scene, as the script has it, and what each option leaves behind. The map
## and “what the night remembers” are made of it; nothing of it is written down twice.

init 900 python:

    import re

    class Parting(object):
        """One menu of a scene: its captions in order, and by caption what is remembered of it, as (fact, value)."""

        def __init__(self, captions, leaves):
            self.captions, self.leaves = captions, leaves

    def find_partings():
        """By a scene’s address its menus, in the order of the script."""
        menus = {node for node in renpy.game.script.namemap.values() if isinstance(node, renpy.ast.Menu)}
        found = {address: [] for address in ADDRESSES}
        for node in sorted(menus, key=lambda node: (node.filename, node.linenumber)):
            address = re.sub(r"^.*/|\.rpyc?$", "", node.filename)
            if address in found:
                options = [(caption, block) for caption, _condition, block in node.items if block is not None]
                leaves = {caption: remembered_in(block) for caption, block in options}
                found[address].append(Parting([caption for caption, _block in options], leaves))
        return found

    def remembered_in(block):
        """What is remembered in a block of the script itself, not in what it leads to: pairs of fact and value."""
        lines = [node.line.split() for node in block if isinstance(node, renpy.ast.UserStatement)]
        return [(words[1], words[2] if len(words) > 2 else True) for words in lines if words[:1] == ["remember"]]

    PARTINGS = find_partings()

    def caption_of_fact(name, value):
        """The caption of the option that leaves a fact so; None if no option does."""
        for partings in PARTINGS.values():
            for parting in partings:
                for caption, leaves in parting.leaves.items():
                    if (name, value) in leaves:
                        return caption
        return None

    def taken_at(address, parting):
        """Which options of a menu were ever taken, in the menu’s order."""
        met = memory("choices_met")
        return [caption for caption in parting.captions if "{}:{}".format(address, caption) in met]

    def night_remembers():
        """The captions of what was chosen in the telling under way and will be remembered in it, in the book’s order."""
        if store.night is None:
            return []
        part = rules.book.part_of(store.scene_id)
        said = []
        for address in (scene.id for scene in part.scenes):
            for parting in PARTINGS[address]:
                for caption, leaves in parting.leaves.items():
                    if any(getattr(store.fact, name, None) == value for name, value in leaves):
                        said.append((address, caption))
        return said
