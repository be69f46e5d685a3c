"""One module per revision, in order; `revision` is the number put in `user_version`."""

from aso_desktop.store.migrations.versions import (
    v0001_foundation,
    v0002_synchronisation,
    v0003_minutes,
    v0004_budget,
    v0005_dossiers,
    v0006_agenda,
    v0007_day,
)

REVISIONS = (
    v0001_foundation,
    v0002_synchronisation,
    v0003_minutes,
    v0004_budget,
    v0005_dossiers,
    v0006_agenda,
    v0007_day,
)
