from pathlib import Path

import pytest

from naturalization_trainer.media.devices import pipewire_runs


@pytest.mark.parametrize("name", ["PIPEWIRE_RUNTIME_DIR", "XDG_RUNTIME_DIR"])
def test_pipewire_is_used_only_where_it_runs(tmp_path: Path, name: str) -> None:
    assert not pipewire_runs({})
    assert not pipewire_runs({name: str(tmp_path)})
    (tmp_path / "pipewire-0").touch()
    assert pipewire_runs({name: str(tmp_path)})
    assert not pipewire_runs({name: str(tmp_path), "PIPEWIRE_REMOTE": "other"})
