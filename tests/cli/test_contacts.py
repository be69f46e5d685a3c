"""The directory from the command line."""

from tests.cli.conftest import Shell


def add(shell: Shell, kind: str, name: str, *words: str) -> str:
    """Add an entry; return its id."""
    return str(shell.ask("contacts", "add", "--kind", kind, "--name", name, *words)["id"])


def test_persons_and_bodies_are_added_and_found(shell: Shell) -> None:
    person = add(shell, "contact", "Lefèvre", "--given-name", "Hélène", "--title", "Mme", "--email", "h@example.org")
    body = add(shell, "organisation", "Rectorat de Tréval", "--short-name", "Rectorat")
    listed = shell.ask("contacts", "list")
    assert [(row["id"], row["kind"], row["printed"]) for row in listed] == [
        (person, "contact", "Mme Hélène Lefèvre"),
        (body, "organisation", "Rectorat de Tréval"),
    ]
    assert [row["id"] for row in shell.ask("contacts", "list", "--search", "lefev")] == [person]
    assert [row["id"] for row in shell.ask("contacts", "list", "--kind", "organisation")] == [body]
    assert len(shell.ask("contacts", "list", "--limit", 1)) == 1
    assert "Mme Hélène Lefèvre" in shell("contacts", "list").out


def test_duplicates_are_proposed_merged_and_separated(shell: Shell) -> None:
    kept = add(shell, "contact", "Parmentier", "--given-name", "Paul", "--email", "paul@example.org")
    twice = add(shell, "contact", "PARMENTIER", "--given-name", "Paul", "--email", "paul@example.org")
    (found,) = shell.ask("contacts", "duplicates")
    assert {found["first_id"], found["second_id"]} == {kept, twice}
    assert (found["why"], found["is_homonym"]) == ("email", False)
    merge = ("contacts", "merge", kept, twice, "--kind", "contact")
    assert shell.ask(*merge)["id"] == kept
    assert {row["duplicate_of_id"] for row in shell.ask("contacts", "list")} == {None, kept}
    assert shell.ask("contacts", "duplicates") == []
    assert shell.refused(*merge)["reason"]
    shell.ask("contacts", "unmerge", twice, "--kind", "contact")
    assert len(shell.ask("contacts", "duplicates")) == 1


def test_a_wrong_siret_or_an_unknown_entry_is_refused(shell: Shell) -> None:
    words = ("contacts", "add", "--kind", "organisation", "--name", "Mairie", "--siret", "12345678901234")
    assert shell.refused(*words)["field"] == "siret"
    assert shell.refused("contacts", "merge", "x", "y", "--kind", "contact")["field"] == "kept"
