"""Files in and out: mail, PDF, office documents, tables. Plain values on both sides; no session, no Qt.

Foreign files are read in a limited child process (`core.child`); what writes files runs in ours.
"""
