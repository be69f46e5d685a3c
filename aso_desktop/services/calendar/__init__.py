"""The calendar: meetings, agendas, deadlines, milestones on their days. `queries` for screens, `commands` to write."""
