"""Tables in and out: CSV and XLSX."""

from aso_desktop.documents.tables.cells import Cell
from aso_desktop.documents.tables.reading import Row, Table, read_table
from aso_desktop.documents.tables.writing import Column, Graph, Layout, write_csv, write_xlsx

__all__ = ["Cell", "Column", "Graph", "Layout", "Row", "Table", "read_table", "write_csv", "write_xlsx"]
