"""What each room offers, made when it is first asked for. Loaded with the services, late."""
