## Where the story parts: every menu of every scene, as the script has it, and what each option leaves behind; and in which
## inks each scene is printed besides those of its pictures. The shelf is made of it; nothing of it is written down twice.

init 900 python:

    import re

    class Parting(object):
        """One menu of a scene: its captions in order, and by caption what is remembered of it, as (fact, value)."""

        def __init__(self, captions, leaves):
            self.captions, self.leaves = captions, leaves

    def find_partings():
        """By a scene’s address its menus, in the order of the script; one that is asked again stands once."""
        menus = {node for node in renpy.game.script.namemap.values() if isinstance(node, renpy.ast.Menu)}
        found = {address: [] for address in ADDRESSES}
        for node in sorted(menus, key=lambda node: (node.filename, node.linenumber)):
            address = address_of_node(node)
            if address in found:
                captions, leaves = [], {}
                for caption, _condition, block in node.items:
                    # A door that leads to one place or another by what was told before is one door.
                    if block is not None and caption not in leaves:
                        captions.append(caption)
                        leaves[caption] = []
                    if block is not None:
                        leaves[caption] += remembered_in(block)
                asked_before = [one for one in found[address] if one.captions == captions]
                for one in asked_before:
                    one.leaves = {caption: one.leaves[caption] + leaves[caption] for caption in captions}
                if not asked_before:
                    found[address].append(Parting(captions, leaves))
        return found

    def address_of_node(node):
        """The address of the scene whose file a statement stands in, if it is of a scene."""
        return re.sub(r"^.*/|\.rpyc?$", "", node.filename)  # not read

    def find_inks():
        """By a scene’s address the palettes that its script asks the press for."""
        found = {address: set() for address in ADDRESSES}
        for node in renpy.game.script.namemap.values():
            if isinstance(node, renpy.ast.UserStatement) and node.parsed and node.parsed[0] == ("press",):
                _word, palette, _share, _seconds = node.parsed[1]
                if palette and address_of_node(node) in found:
                    found[address_of_node(node)].add(palette)
        return found

    def remembered_in(block):
        """What is remembered in a block of the script itself, not in what it leads to: pairs of fact and value."""
        lines = [node.line.split() for node in block if isinstance(node, renpy.ast.UserStatement)]
        return [(words[1], words[2] if len(words) > 2 else True) for words in lines if words[:1] == ["remember"]]

    # Never changed after this.
    PARTINGS = find_partings()
    INKS_ASKED_FOR = find_inks()

    def taken_at(address, parting):
        """Which options of a menu were ever taken, in the menu’s order."""
        met = memory("choices_met")
        return [caption for caption in parting.captions if choice_key(address, caption) in met]

    def captions_leaving(addresses, has):
        """The options of these scenes that leave something for which `has(name, value)`: pairs of address and caption."""
        said = []
        for address in addresses:
            for parting in PARTINGS[address]:
                for caption, leaves in parting.leaves.items():
                    if any(has(name, value) for name, value in leaves):
                        said.append((address, caption))
        return said

    def night_remembers():
        """What was chosen in the story under way and is remembered in it, as pairs of address and caption, in order."""
        if store.night is None or store.scene_id is None:
            return []
        scenes = rules.book.part_of(store.scene_id).scenes
        return captions_leaving([scene.id for scene in scenes], lambda name, value: getattr(store.fact, name, None) == value)

    def book_remembers():
        """What each story that was told hands on to the others: its chapter, and the same pairs; none that leave nothing."""
        under_way = store.night.chapter if store.night else None
        handed_on = []
        for one in store.book.told:
            chapter = rules.book.chapter(one.outcome.chapter)
            kept = dict(one.outcome.kept)
            lines = captions_leaving([scene.id for scene in chapter.scenes], lambda name, value: kept.get(name) == value)
            if lines and chapter.number != under_way:
                handed_on.append((chapter, lines))
        return handed_on
