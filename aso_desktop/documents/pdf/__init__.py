"""Word documents as PDF: by Word, by LibreOffice, or plainly by us (« PDF simple »)."""
