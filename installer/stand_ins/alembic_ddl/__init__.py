"""Stands for `alembic.ddl` in the bundle: of the databases that alembic knows the program has one.

The real one imports what it knows of every other, and SQLAlchemy's half megabyte on them with it.
"""

from alembic.ddl import sqlite as sqlite
from alembic.ddl.impl import DefaultImpl as DefaultImpl
