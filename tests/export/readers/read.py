"""Reads a folder of exports, each with software that others wrote, and prints what it found there, by format, as JSON.

All are brought into one form: entities {id: name}, documents [id], statements {id: {...}}, relations {id: {...}}.
"""

import importlib
import json
import pathlib
import sys


def read(format, folder):
    found = importlib.import_module(f"read_{format}").read(folder)
    for each in found["statements"].values():
        each["to"].sort()
        each["links"].sort()
    for each in found["relations"].values():
        each["evidence"].sort()
    return {**found, "documents": sorted(found["documents"])}


folder, *formats = sys.argv[1:]
print(json.dumps({format: read(format, pathlib.Path(folder)) for format in formats}))
