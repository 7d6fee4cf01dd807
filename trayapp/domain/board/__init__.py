"""What is shown of what is owed at an instant: order, phases, the badge, warnings, times for answering."""
