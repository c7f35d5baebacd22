"""The law of Sweden: its rules, figures and sources, and those that only pages of the guidance quote."""
