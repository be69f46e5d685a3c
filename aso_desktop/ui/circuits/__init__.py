"""The room of visas: the tray, circuits with their documents beside, templates, delegations."""
