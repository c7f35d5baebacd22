"""What stops a program of this project, so that each can say it in one way."""

from __future__ import annotations


class ProjectError(Exception):
    """What a person has to put right. The text says what is wrong, where, and what would be right."""
