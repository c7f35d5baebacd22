"""The programs that make and check the site."""

import time

STARTED = time.time()
"""When this program began, before it loaded anything of the project."""
