"""What each story must stage (bible 7), marked by where it must be met.

`*`: on every path through the chapter. `°`: on every path that ends Awake or Connected.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mark = Literal["*", "°"]


@dataclass(frozen=True)
class Beat:
    """One thing that has to happen: its id (chapter and number), where it must be met, and what it is."""

    id: str
    mark: Mark
    text: str


OF_THE_UPDATE: tuple[Beat, ...] = (
    Beat(
        "1.01",
        "*",
        "Bedtime is a rite: on with the band, into the SomniNet, choose a dream, serene to thrilling.",
    ),
    Beat("1.02", "*", "Mira gets the lab's latest update ready; one more night of it."),
    Beat("1.03", "*", "Elara cannot settle; she wants to be away, in the world that Jordan made."),
    Beat(
        "1.04",
        "*",
        "Theo, a sceptic who argues it and puts the band on her since it works, worries how she needs it.",
    ),
    Beat("1.05", "*", "Mira rolls out dream sharing."),
    Beat("1.06", "*", "Jordan sees that two dreamscapes can be joined."),
    Beat("1.07", "*", "The fault in the update starts merging dreams; nightmares overlap."),
    Beat("1.08", "*", "Elara, excited, shares, and is caught where strangers' dreams meet Theo's worst fears."),
    Beat("1.09", "*", "She calls for her brother, who is held by dreams of his own."),
    Beat("1.10", "*", "Mira and Jordan try to mend it; each attempt sends her further down."),
    Beat("1.11", "*", "The users' fears and old hurts run together; nobody can tell whose is whose."),
    Beat("1.12", "*", "Mira, Jordan and Theo decide to go in together."),
    Beat("1.13", "*", "A maze of bent dreams, where each meets a fear and the worse side of themselves."),
    Beat("1.14", "*", "Elara, in a dream built out of her worst memories."),
    Beat(
        "1.15",
        "*",
        "What one knows, what one can make and what one would protect, together, open the barrier.",
    ),
    Beat("1.16", "*", "The reset parts the merged dreams and lets her go."),
    Beat("1.17", "*", "They come out knowing that the waking world has to be faced."),
    Beat("1.18", "*", "Mira sets SomniTech anew, towards what people have of each other awake."),
    Beat("1.19", "°", "Theo promises to help Elara, and not by the band alone."),
    Beat(
        "1.20",
        "°",
        "Brother and sister talk of fears and dreams; bedtime is something that they do together.",
    ),
)

OF_EXPOSURE: tuple[Beat, ...] = (
    Beat("2.01", "*", "SlumberSync stands where families once had a bedtime of their own."),
    Beat("2.02", "*", "Clara programs the units."),
    Beat("2.03", "*", "Jonah's scenarios: they amuse, and they heal."),
    Beat("2.04", "*", "Leila warns of leaning on sleep that is made."),
    Beat("2.05", "*", "Max cannot sleep."),
    Beat("2.06", "*", "Clara finds the glitch: it plays people the nightmares that they dread most."),
    Beat("2.07", "*", "Her plan, in faith with a machine that once helped her: his fears, in his own sessions."),
    Beat("2.08", "*", "Jonah is unwilling; a dream gets a will of its own."),
    Beat("2.09", "*", "Leila sees people drift apart and the line blur, and pleads for natural sleep."),
    Beat("2.10", "*", "Max is the first to try it, and it is glorious."),
    Beat("2.11", "*", "It darkens, into the places that he is afraid of."),
    Beat("2.12", "*", "Clara and Jonah see the danger; he is at the edge."),
    Beat("2.13", "*", "Clara is pulled two ways, by her brother and by her work."),
    Beat("2.14", "*", "Leila: disconnect him, and face it awake."),
    Beat("2.15", "*", "They try to shut it off; it fights back; the cycle."),
    Beat("2.16", "*", "Leila, at a risk of her own, goes into his dream and confronts the core."),
    Beat("2.17", "°", "Clara and Jonah, at the interface, are witnesses to what one person does for another."),
    Beat("2.18", "*", "Max is brought back."),
    Beat("2.19", "°", "All four are changed; SlumberSync is not scrapped, it is joined to what nature does."),
    Beat("2.20", "°", "Shared moments become a habit, and so does the nerve to look at what is inside."),
)

OF_THE_FESTIVAL: tuple[Beat, ...] = (
    Beat("3.01", "*", "Neo-Elysium, where grown people treasure bedtime too; DreamScape and its DreamWeavers."),
    Beat("3.02", "*", "Lyra makes worlds all day and lies awake all night."),
    Beat("3.03", "*", "Brian pushes at every limit."),
    Beat("3.04", "*", "Remy, and whether dreams ought to be made."),
    Beat("3.05", "*", "Tara holds that the secret of being happy is one perfect dream."),
    Beat("3.06", "*", "The Festival of Dreams is close, and the weavers are on edge."),
    Beat("3.07", "*", "Brian shows dreams that are done in minutes."),
    Beat("3.08", "*", "The weavers split: Remy warns, Lyra and many more see what it could be."),
    Beat("3.09", "*", "Tara finds the glitch, and a portal pulls her down into nightmare."),
    Beat("3.10", "*", "She cannot wake and her mind comes apart; Lyra and Remy panic."),
    Beat("3.11", "*", "They go in, through a country made of her fears."),
    Beat("3.12", "*", "Brian waves it away, has to look at it, and comes too."),
    Beat("3.13", "*", "Figures of what people expect; places that bend what makes a dream worth having."),
    Beat(
        "3.14",
        "*",
        "The ill-willed creature born of the glitch and of all their doubts: all three speak in it.",
    ),
    Beat("3.15", "°", "They turn the tools of dreaming against fear."),
    Beat("3.16", "°", "Together they quiet Tara and bring her home."),
    Beat("3.17", "°", "Lyra, shaken, thinks again about her craft."),
    Beat("3.18", "°", "Remy, milder, on what went too far."),
    Beat("3.19", "°", "Brian answers for it, and vows to make with care."),
    Beat("3.20", "*", "The city, moved by Tara, takes people's side; new guidelines."),
    Beat("3.21", "°", "Lyra weaves dreams of her own into the work."),
    Beat("3.22", "°", "Sunset: going to bed is a road that everybody takes together."),
)

OF_THE_DEMONSTRATION: tuple[Beat, ...] = (
    Beat("4.01", "*", "The SSUs program sleep, steer what is dreamt and sharpen minds."),
    Beat("4.02", "*", "Sleep Idealists on one side, Dream Coders on the other."),
    Beat("4.03", "*", "Aiden believes in natural sleep."),
    Beat("4.04", "*", "Mara Quint lives for the thrill of it."),
    Beat("4.05", "*", "Theo Banerjee, a child who invents."),
    Beat("4.06", "*", "Lila does not know who she is; children to whom nothing matters."),
    Beat("4.07", "*", "Aiden and Theo set out to build a thing that helps natural sleep."),
    Beat("4.08", "*", "Lila is drawn into Mara's world."),
    Beat("4.09", "*", "Brother and sister fall out."),
    Beat("4.10", "*", "The great demonstration: the wildest dreams, with nothing to pay."),
    Beat("4.11", "*", "Lila takes it all in; the edges blur; her fears get bodies."),
    Beat("4.12", "*", "Aiden gets in, and has it out with Mara over right and wrong."),
    Beat("4.13", "*", "The rave turns; Lila is shut in a self in pieces."),
    Beat("4.14", "*", "The showdown: each has to face what they chose and what they believe."),
    Beat("4.15", "*", "It runs out of control; Theo's invention sets off a reboot."),
    Beat("4.16", "°", "Past Mara's defences Aiden gets to Lila, and puts her in mind of real things."),
    Beat("4.17", "°", "She sees the made life for what it is and breaks out; he shows the way."),
    Beat("4.18", "*", "Mara sees two people who mean something to each other, and doubts her work."),
    Beat("4.19", "°", "The world thinks again about sleep."),
    Beat("4.20", "°", "Brother and sister tell stories together, as a rite."),
    Beat("4.21", "°", "Theo's invention gets a new use: it helps people to dream by themselves."),
    Beat("4.22", "°", "Mara turns to what people feel."),
    Beat("4.23", "°", "Together they begin a movement."),
)

OF_THE_TETHER: tuple[Beat, ...] = (
    Beat("5.01", "*", "The pods; families put their dreams in the diary, side by side."),
    Beat("5.02", "*", "Ava comes home, and Sam, Leo and Mara are asleep in theirs."),
    Beat("5.03", "*", "Shared dreams are there to bring children together; Ava is uneasy."),
    Beat("5.04", "*", "Complaints at the Studios: dreams merge, memories mix, talk of one mind for all."),
    Beat("5.05", "*", "Ava meets Ravi."),
    Beat(
        "5.06",
        "*",
        "He confides: Collective Dreaming went out untested, and people cannot tell dreams apart.",
    ),
    Beat(
        "5.07",
        "*",
        "Sam rings: the street's dreams have run together; children speak tongues they never learned.",
    ),
    Beat("5.08", "*", "She hurries home, to a loop of other people's lives that nobody wakes from."),
    Beat("5.09", "*", "She confronts Ravi at the Studios."),
    Beat("5.10", "*", "Through code like a labyrinth, to a fail-safe."),
    Beat("5.11", "*", "She goes in: the din of everyone."),
    Beat("5.12", "*", "The tether, made of love and of what is remembered."),
    Beat("5.13", "*", "She gets to them."),
    Beat("5.14", "*", "She sets off the fail-safe and he holds it; through the vortex; awake in their pod."),
    Beat("5.15", "*", "Ravi is caught; the choice."),
    Beat("5.16", "°", "The family mends without machines; a pledge."),
    Beat("5.17", "*", "The algorithm is taken down; things are found again."),
    Beat("5.18", "*", "Ravi stays lost, and what he gave starts a movement."),
    Beat("5.19", "*", "Evenings of storytelling, everywhere."),
    Beat("5.20", "*", "Ava is comforted: bedtime was never lost, it changed."),
)
