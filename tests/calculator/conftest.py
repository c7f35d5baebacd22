"""How hard the property tests try, and the languages in which what is not about one of them is tested."""

import os

import pytest
from hypothesis import settings

from calculator.words import LANGUAGES
from calculator.writing.sentences import Writer

# A slow machine is no reason to fail.
settings.register_profile("thorough", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=5, derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "thorough"))


@pytest.fixture(params=LANGUAGES)
def writer(request: pytest.FixtureRequest) -> Writer:
    """Each language in turn, for what holds in all of them."""
    return Writer.of(request.param)
