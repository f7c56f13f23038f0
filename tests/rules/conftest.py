"""How hypothesis makes nights, outcomes and books. Used as `st.from_type(Night)` and so on."""

from hypothesis import settings
from hypothesis import strategies as st

from rules.book import CHAPTERS, Ending
from rules.night import Night
from rules.telling import Book, Outcome, tell
from rules.threads import edges_of

# The same examples at every run, and no stopwatch: what is red here is red for everybody.
settings.register_profile("rules", derandomize=True, deadline=None)
settings.load_profile("rules")

numbers = st.integers(1, len(CHAPTERS))
degrees = st.integers(0, 5)
trusts = st.tuples(degrees, degrees, degrees)


@st.composite
def nights(draw):
    number = draw(numbers)
    return Night(
        chapter=number,
        ends=tuple((edge_id, draw(st.sampled_from([None, True, False]))) for edge_id in edges_of(number)),
        trust=draw(trusts),
        fear=draw(degrees),
        moths=draw(st.integers(0, 3)),
        tokens=tuple(draw(st.lists(st.sampled_from(["a rule", "a spoon"]), unique=True))),
    )


@st.composite
def outcomes(draw, number=None):
    number = draw(numbers) if number is None else number
    return Outcome(
        chapter=number,
        ending=draw(st.sampled_from(Ending)),
        fear=draw(degrees),
        trust=draw(trusts),
        ends=tuple((edge_id, draw(st.booleans())) for edge_id in edges_of(number)),
    )


@st.composite
def books(draw):
    book = Book()
    for outcome in draw(st.lists(outcomes(), max_size=8)):
        book = tell(book, outcome)
    return book


st.register_type_strategy(Night, nights())
st.register_type_strategy(Outcome, outcomes())
st.register_type_strategy(Book, books())
