"""Commands open by a passphrase file where one is named, otherwise by the keyring."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.access import Screen
from tests.security.conftest import PHRASE
from tests.security.keyrings import LockedKeyring
from tests.services.access.conftest import Post


@pytest.mark.parametrize(
    "content", [PHRASE.encode(), f"{PHRASE}\n".encode(), f"\ufeff{PHRASE}\r\nsecond line\r\n".encode()]
)
def test_a_named_file_opens_by_option_or_by_environment(post: Post, tmp_path: Path, content: bytes) -> None:
    post.create()
    post.keyring = LockedKeyring()
    path = tmp_path / "phrase.txt"
    path.write_bytes(content)
    assert post.access().open_headless(path, {}).screen == Screen.READY
    assert post.access().open_headless(None, {"ASO_PASSPHRASE_FILE": str(path)}).screen == Screen.READY
    other = tmp_path / "other.txt"
    other.write_text("not the passphrase at all", "utf-8")
    assert post.access().open_headless(other, {"ASO_PASSPHRASE_FILE": str(path)}).screen == Screen.WRONG_PASSPHRASE


def test_without_a_file_the_keyring_opens(post: Post) -> None:
    post.create()
    assert post.access().open_headless(None, {}).screen == Screen.READY
    post.keyring = LockedKeyring()
    assert post.access().open_headless(None, {}).screen == Screen.KEYRING_UNAVAILABLE


def test_without_either_the_sentence_names_the_option(post: Post) -> None:
    post.keyring = None
    post.create()
    opening = post.access().open_headless(None, {})
    assert opening.screen == Screen.UNLOCK
    assert "--passphrase-file / ASO_PASSPHRASE_FILE" in in_english(opening.sentence)


def test_an_absent_profile_stays_absent(post: Post) -> None:
    assert post.access().open_headless(None, {}).screen == Screen.FIRST_START
    assert not post.profile.exists()


@pytest.mark.parametrize(("content", "words"), [(b"", "is empty"), (b"\n\n", "is empty"), (b"\xff\xfe\x00a", "UTF-8")])
def test_a_file_that_holds_no_passphrase_is_refused_in_words(
    post: Post, tmp_path: Path, content: bytes, words: str
) -> None:
    post.create()
    path = tmp_path / "phrase.txt"
    path.write_bytes(content)
    with pytest.raises(UserError, match=words):
        post.access().open_headless(path, {})


def test_a_missing_file_is_the_machines_affair(post: Post, tmp_path: Path) -> None:
    post.create()
    with pytest.raises(EnvironmentFailure, match=r"“absent\.txt” is not there"):
        post.access().open_headless(tmp_path / "absent.txt", {})
