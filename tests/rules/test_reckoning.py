"""Moths, and the one menu at which they are paid for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import reckoning
from rules.errors import NotOffered
from rules.moves import lean
from rules.night import Night, Place, begin, clamp

moth_counts = st.integers(1, 3)


@pytest.mark.parametrize("moths", range(4))
def test_every_comfort_is_one_moth(moths):
    night = begin(1)
    for _ in range(moths):
        night = lean(night, "telling", "comfort")
    assert night.moths == moths


@given(st.from_type(Night))
def test_with_moths_own_up_or_come_due_without_them_a_gift(night):
    if night.moths:
        assert reckoning.options(night) == ("own_up", "come_due")
    else:
        assert reckoning.options(night) == ("gift_lead", "gift_second")


@given(st.from_type(Night), moth_counts)
def test_to_own_up_is_one_of_trust_and_one_of_fear_however_many_moths(night, moths):
    night = replace(night, moths=moths)
    paid = replace(
        night,
        trust=(clamp(night.lead + 1), night.second, night.third),
        fear=clamp(night.fear + 1),
        moths=0,
    )
    assert reckoning.own_up(night) == paid


@given(st.from_type(Night), moth_counts)
def test_what_comes_due_is_one_of_trust_for_each_moth(night, moths):
    night = replace(night, moths=moths)
    paid = replace(
        night,
        trust=(clamp(night.lead - moths), night.second, night.third),
        fear=clamp(night.fear + 1),
        moths=0,
    )
    assert reckoning.come_due(night) == paid


@given(st.from_type(Night))
def test_a_gift_is_one_of_trust_on_the_lead_or_the_second(night):
    night = replace(night, moths=0)
    lead, second, third = night.trust
    assert reckoning.gift(night, Place.LEAD) == replace(night, trust=(clamp(lead + 1), second, third))
    assert reckoning.gift(night, Place.SECOND) == replace(night, trust=(lead, clamp(second + 1), third))


def test_neither_side_offers_what_is_the_others():
    with_moths = replace(begin(1), moths=2)
    with pytest.raises(NotOffered, match="own_up, come_due"):
        reckoning.gift(with_moths, Place.LEAD)
    with pytest.raises(NotOffered, match="gift_lead, gift_second"):
        reckoning.come_due(begin(1))
    with pytest.raises(NotOffered, match="never for the third"):
        reckoning.gift(begin(1), Place.THIRD)
