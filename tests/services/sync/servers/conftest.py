"""A hub of each kind, on the servers of the tests of the drivers."""

from tests.sync.hub.conftest import buckets, database, kind, place, share

__all__ = ["buckets", "database", "kind", "place", "share"]
