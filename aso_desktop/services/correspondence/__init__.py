"""The correspondence room: letters, enclosures, mail and tables coming in, lists going out.

Take `queries`, `views`, `values` and `labels` for screens, which load nothing heavy; `commands` to write.
"""
