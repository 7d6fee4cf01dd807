"""What every window is drawn with: colours, type, style sheet, icons."""
