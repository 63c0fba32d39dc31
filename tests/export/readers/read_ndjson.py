"""NDJSON, read by json."""

import json

from form import relation, statement


def read(folder):
    found = {"entities": {}, "documents": [], "statements": {}, "relations": {}}
    for text in (folder / "export.ndjson").read_text().splitlines():
        it = json.loads(text)
        if it["__typename"] == "Document":
            found["documents"].append(it["id"])
        elif it["__typename"] == "Statement":
            one = statement(it["speaker"]["id"], it["document"]["id"], it["locator"]["line"], it["quote"], it["saidOn"], it["act"])
            one["about"] = [[about["entity"]["id"], about["stance"]] for about in it["about"]]
            one["to"] = [to["id"] for to in it["to"]]
            one["via"] = [[via["source"]["id"], via["role"]] for via in it["attribution"] if via["role"] not in ("SPEAKER", "PUBLISHER")]
            one["links"] = [[link["type"], link["statement"]] for link in it["links"]]
            if it["embeddedIn"]:
                one["links"].append(["EMBEDDED_IN", it["embeddedIn"]])
            found["statements"][it["id"]] = one
        elif it["__typename"] == "Relation":
            one = relation(it["type"], it["source"]["id"], it["target"]["id"], it["since"], it["ended"])
            one["evidence"] = [[each["document"]["id"], each["locator"]["line"]] for each in it["evidence"]]
            found["relations"][it["id"]] = one
        else:
            found["entities"][it["id"]] = it["name"]
    return found
