"""What is shown of it at an instant: order, phases, the badge, warnings, times for answering."""
