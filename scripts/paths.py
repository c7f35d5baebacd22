"""Where things lie in the project, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
THEME = DOCS / "theme"
SITE = ROOT / "site"
"""The folder to publish."""
HOST = ROOT / "host"
"""What a web server needs to publish it: written by the build, like the site."""
BUILD = ROOT / ".build"
"""What the build keeps for next time. It may be removed whenever one likes."""
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
