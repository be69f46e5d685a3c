"""One module per revision, in order; `revision` is the number put in `user_version`."""

from aso_desktop.store.migrations.versions import v0001_foundation

REVISIONS = (v0001_foundation,)
