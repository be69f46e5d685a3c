"""The calendar: month and week of meetings, agendas, deadlines and milestones."""
