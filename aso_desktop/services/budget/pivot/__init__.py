"""The dynamic table: movements grouped by line, supplier, month or nature, with totals and their rows."""
