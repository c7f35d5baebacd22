"""The engine as the build leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.engine import build as engine


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> engine.Engine:
    return engine.build_engine(engine.build_wheel(tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="session")
def folder(built: engine.Engine) -> Path:
    return engine.ENGINE
