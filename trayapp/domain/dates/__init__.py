"""Date phrases in mail: "by Friday", "end of next week"; what they mean, and when that is due."""
