"""The composition root: a profile is founded, works, is locked, and opens again as it was."""

from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import find_profile
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.settings import Policies, Rule, Source
from aso_desktop.security.primitives import Argon2Cost
from aso_desktop.services.access import AccessRules, Screen
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.people import queries as people
from aso_desktop.services.people.values import Founding
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.search.queries import find
from aso_desktop.store.connection import connect

PASSPHRASE = "cerise moulin verger tambour lagune"
QUICK = AccessRules(cost=Argon2Cost(8, 1, 1))


def closed_profile(folder: Path) -> Profile:
    return Profile(find_profile(Policies(), folder), SystemClock(), Policies(), QUICK)


def founded(folder: Path) -> Profile:
    profile = closed_profile(folder)
    founding = Founding("Amira Benali", "DAF", "Direction des affaires financières")
    assert profile.access.create(PASSPHRASE, profile.builder(founding), keyring=False).screen == Screen.READY
    profile.make_ready()
    return profile


def register(profile: Profile) -> tuple[UUID, str]:
    letter = LetterInput("incoming", "Demande de subvention", senders=(PartyInput("Préfecture du Rhône"),))
    registered = profile.services.correspondence.register(letter)
    return registered.letter_id, registered.number


def test_a_new_profile_knows_its_agent_its_registers_and_finds_its_first_letter(tmp_path: Path) -> None:
    profile = founded(tmp_path / "profile")
    _, number = register(profile)
    database = profile.connect()
    agent = people.present_agent(database)
    assert agent is not None
    assert (agent.name, agent.initials, agent.unit.code if agent.unit else "") == ("Amira Benali", "AB", "DAF")
    assert [r.code for r in registers.registers(database)] == ["ARR", "DEP", "INT"]
    assert number.endswith("00001")
    assert len(find(database, "subvention").places) == 1
    assert profile.services.verify.verify().is_sound
    database.close()
    profile.close()


def test_a_locked_profile_gives_nothing_and_opens_again_as_it_was(tmp_path: Path) -> None:
    profile = founded(tmp_path / "profile")
    register(profile)
    profile.services.settings.keep(start_view="correspondence.late")
    profile.close()
    with pytest.raises(EnvironmentFailure, match="locked"):
        _ = profile.keys
    again = closed_profile(tmp_path / "profile")
    assert again.access.unlock(PASSPHRASE).screen == Screen.READY
    again.make_ready()
    assert again.preferences.start_view == "correspondence.late"
    assert register(again)[1].endswith("00002")
    again.close()


def test_an_older_file_is_brought_up_to_date_after_a_checked_backup(tmp_path: Path) -> None:
    profile = founded(tmp_path / "profile")
    register(profile)
    profile.services.close()
    writer = connect(profile.paths.database, profile.keys.data)
    writer.execute("DROP TRIGGER letter_captured_update")
    writer.close()
    profile.make_ready()
    (made,) = profile.services.backup.sets()
    assert made.reason == "migration"
    assert profile.services.verify.verify().is_sound
    profile.close()


def test_services_that_stand_follow_rules_that_changed_since(tmp_path: Path) -> None:
    profile = founded(tmp_path / "profile")
    assert profile.services.may_export()
    profile.take_policies(Policies(allow_export=Rule(value=False, source=Source.POLICY_FILE, locked=True)))
    assert not profile.services.may_export()
    profile.close()


def test_the_keys_leave_their_mark_in_the_journal(tmp_path: Path) -> None:
    profile = founded(tmp_path / "profile")
    register(profile)
    database = profile.connect()
    operations = [op for (op,) in database.execute("SELECT DISTINCT json_extract(line, '$.op') FROM audit_entry")]
    database.close()
    assert {"create_profile", "profile_created", "register_letter"} <= set(operations)
    profile.close()
