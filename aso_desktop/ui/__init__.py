"""Everything Qt: the window, the kit shared by the rooms, and one folder per room."""
