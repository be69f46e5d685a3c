"""The parts of the window: sidebar, menus, status bar, palette, dialogs."""
