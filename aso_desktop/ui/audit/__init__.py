"""The journal in the window: who did what, when, and whether its chain holds."""
