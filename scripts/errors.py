"""What stops a program of this project, so that each can say it in one way."""

from __future__ import annotations

import errno


class ProjectError(Exception):
    """What a person has to put right. The text says what is wrong, where, and what would be right."""


def about_the_disk(error: OSError) -> str:
    """What a person can do about a disk that takes nothing more. Raises any other error again."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full. Make room, then run the command again."
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        what = error.filename or "the project's folder"
        return f"{what} may not be written. Run the command as its owner, where it can be written."
    raise error
