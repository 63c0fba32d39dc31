"""STIX 2.1, parsed by stix2 and checked by the validator of OASIS."""

import json
import uuid
from collections import defaultdict

import stix2
import stix2validator
from form import answers, relation, statement


# Ids are the same in every export: other tools know the objects by them.
namespace = uuid.UUID("6f6c0bd0-2f0c-4a7e-9a3e-5d1f3c0f7b52")


def read(folder):
    given = json.loads((folder / "export.stix").read_text())
    bundle = stix2.parse(given, allow_custom=True)
    assert len(bundle.objects) == len(given["objects"])
    # The validator is slow, and objects of a type are made by the same lines: some of each are enough.
    some = defaultdict(list)
    for each in given["objects"]:
        some[each["type"]].append(each)
    sample = [each for every in some.values() for each in every[:30]]
    result = stix2validator.validate_instance({**given, "objects": sample}, stix2validator.ValidationOptions(version="2.1"))
    assert result.is_valid, [str(error) for error in result.errors]

    objects = {each["id"]: each for each in given["objects"]}
    (extension,) = [id for id in objects if id.startswith("extension-definition--")]
    more = {id: {**each, **each.get("extensions", {}).get(extension, {})} for id, each in objects.items()}
    ours = {id: each.get("whosaid_id") for id, each in more.items()}
    for id, named in ours.items():
        assert named is None or id.endswith(f"--{uuid.uuid5(namespace, named)}"), (id, named)
    things = ("identity", "location", "incident", "malware", "x-whosaid-weapon")
    found = {"entities": {ours[id]: each["name"] for id, each in objects.items() if each["type"] in things and ours[id]}}
    found["documents"] = [ours[id] for id, each in objects.items() if each["type"] in ("report", "grouping")]
    found |= {"statements": {}, "relations": {}}
    for id, each in more.items():
        if each["type"] != "note":
            continue
        one = statement(ours[each["speaker_ref"]], ours[each["document_ref"]], each["line"], each.get("quote"), each.get("said_on"), each["act"])
        one["about"] = [[ours[target["entity_ref"]], target["stance"]] for target in each["targets"]]
        one["to"] = [ours[to] for to in each.get("addressee_refs", [])]
        roles = [[ours[station["source_ref"]], station["role"]] for station in each["attribution"]]
        one["via"] = [station for station in roles if station[1] not in ("SPEAKER", "PUBLISHER")]
        found["statements"][ours[id]] = one
    for id, each in more.items():
        if each["type"] != "relationship":
            continue
        source, target = ours[each["source_ref"]], ours[each["target_ref"]]
        assert source and target
        type = each["relationship_type"].upper().replace("-", "_")
        if type in answers:
            found["statements"][source]["links"].append([type, target])
        elif "evidence" in each:
            one = relation(type, source, target, each.get("since"), each["ended"])
            one["evidence"] = [[ours[place["document_ref"]], place["line"]] for place in each["evidence"]]
            found["relations"][ours[id]] = one
    return found
