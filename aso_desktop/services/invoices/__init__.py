"""Invoices: what came in, which commitment it belongs to, and until when it is to be paid.

Take `queries` for screens, which load nothing heavy; `commands` and `suppliers` to write.
"""
