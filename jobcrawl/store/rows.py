"""Rows: many rows of one table written at once. The SQL is built once and the rows go to the driver as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, bindparam, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import Table
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

Row = dict[str, Any]
"""Column name to value; all rows of one call name the same columns."""

Names = tuple[str, ...]
"""Columns that are written."""

Builder = Callable[..., ClauseElement]
"""Makes a statement for a dialect, a table and the columns that are written."""

MARK = "of_"
"""Put before a column's name, the name of its value: SQLAlchemy keeps the bare name of an updated column for itself."""

SQL = tuple[str, Callable[[Row], tuple[Any, ...]]]
"""A statement, and what puts the values of a row in its order."""

COMPILED: dict[tuple[Any, ...], SQL] = {}
"""Statements by what they are made of."""

ROWS_AT_ONCE = (64, 16, 4)
"""Rows in one INSERT of SQLite, whose driver lets go of the interpreter and takes it again for every one."""

VALUES = re.compile(r"(?<= VALUES )\([?, ]+\)")
"""The place of a row in SQLite's INSERT."""


def insert_rows(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Insert rows; raises `IntegrityError` where a primary key is taken."""
    _write(connection, _insert, table, rows)


def upsert_rows(connection: Connection, table: Table, rows: Iterable[Row], *, keep: Names = ()) -> None:
    """Insert rows, or replace the columns given where the primary key is taken, but for those to `keep`.

    Kept are indexed columns known to be as they were: SQLite writes the entry of an index anew when a column of it is replaced,
    even by the same value, and in a large store each entry is on a page of its own.
    """
    _write(connection, _upsert, table, rows, keep)


def replace_rows(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Replace the columns given of rows known by their primary key, which is among them; unknown ones are passed over."""
    _write(connection, _replace, table, rows)


def insert_absent(connection: Connection, table: Table, row: Row) -> None:
    """Insert a row unless its primary key is taken; two at once are no conflict."""
    insert = sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
    connection.execute(insert.on_conflict_do_nothing(), row)


def _write(connection: Connection, build: Builder, table: Table, rows: Iterable[Row], *more: Names) -> None:
    rows = list(rows)
    if not rows:
        return
    dialect, names = connection.dialect, tuple(rows[0])
    key = (build, dialect.name, table, names, *more)
    if key not in COMPILED:
        COMPILED[key] = _compiled(build(dialect.name, table, names, *more), dialect)
    sql, in_order = COMPILED[key]
    values = list(map(in_order, rows))
    if dialect.name == "sqlite" and build is not _replace:
        values = _insert_together(connection, sql, values)
    if values:
        connection.exec_driver_sql(sql, values)


def _insert_together(connection: Connection, sql: str, values: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Insert many rows a statement; gives those that are left."""
    for size in ROWS_AT_ONCE:
        while len(values) >= size:
            connection.exec_driver_sql(_for_rows(sql, size), tuple(chain.from_iterable(values[:size])))
            values = values[size:]
    return values


@cache
def _for_rows(sql: str, size: int) -> str:
    return VALUES.sub(lambda row: ", ".join([row[0]] * size), sql, count=1)


def _compiled(statement: ClauseElement, dialect: Dialect) -> SQL:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    assert compiled.positiontup is not None, "the engine's paramstyle is positional"
    return str(compiled), itemgetter(*(name.removeprefix(MARK) for name in compiled.positiontup))


def _insert(dialect: str, table: Table, names: Names) -> sqlite.Insert | postgresql.Insert:
    statement = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    return statement.values({name: bindparam(f"{MARK}{name}") for name in names})


def _upsert(dialect: str, table: Table, names: Names, keep: Names) -> ClauseElement:
    statement = _insert(dialect, table, names)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in names if name not in keys and name not in keep}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def _replace(_dialect: str, table: Table, names: Names) -> ClauseElement:
    keys = [column.name for column in table.primary_key]
    is_row = [table.c[name] == bindparam(f"{MARK}{name}") for name in keys]
    return update(table).where(*is_row).values({name: bindparam(f"{MARK}{name}") for name in names if name not in keys})
