from pathlib import Path

import pytest

from tests.hosting.desk import Desk
from tests.hosting.desk import desk as made


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path)
