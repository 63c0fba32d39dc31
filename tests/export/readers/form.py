"""The form that all formats are brought into, so that what was read from each can be compared."""

import re

answers = ["DENIES", "CONTRADICTS", "CORROBORATES", "RESPONDS_TO", "EMBEDDED_IN"]


def statement(speaker, document, line, quote, said_on, act):
    found = {"speaker": speaker, "document": document, "line": line, "quote": quote, "saidOn": said_on, "act": act}
    return found | {"about": [], "to": [], "via": [], "links": []}


def relation(type, source, target, since, ended):
    return {"type": type, "source": source, "target": target, "since": since, "ended": ended, "evidence": []}


def cited(texts):
    places = [re.match(r"(\S+) line (\d+)", text) for text in texts]
    return [[place[1], int(place[2])] for place in places]
