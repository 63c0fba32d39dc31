"""JSON-LD, expanded by pyld, and asked as a graph of rdflib."""

import json
import re

import pyld
import rdflib
from rdflib import RDF, Namespace
from form import answers, relation, statement


def read(folder):
    path = folder / "export.jsonld"
    expanded = pyld.jsonld.expand(json.loads(path.read_text()))
    graph = rdflib.Graph().parse(path, format="json-ld")
    schema, ours, oa = Namespace("https://schema.org/"), Namespace("urn:whosaid:"), Namespace("http://www.w3.org/ns/oa#")
    kinds = ["Person", "Organization", "Weapon", "Place", "Event", "UnnamedSource"]

    def of(iri):
        return str(iri).removeprefix(ours)

    def text(subject, predicate):
        value = graph.value(subject, predicate)
        return None if value is None else str(value)

    def typed(*names):
        subjects = {subject for name in names for subject in graph.subjects(RDF.type, ours[name])}
        by_pyld = {node["@id"] for node in expanded if any(str(ours[name]) in node["@type"] for name in names)}
        assert {str(ours) + of(subject) for subject in subjects} == by_pyld, (names, len(subjects), len(by_pyld))
        return subjects

    def placed(places, body):
        for place in graph.subjects(oa.hasBody, body):
            target = graph.value(place, oa.hasTarget)
            values = [graph.value(selector, RDF.value) for selector in graph.objects(target, oa.hasSelector)]
            (line,) = [int(re.fullmatch(r"line=(\d+),(\d+)", value)[2]) for value in values if value]
            places.append([of(graph.value(target, oa.hasSource)), line])
        return places

    found = {"entities": {of(each): text(each, schema.name) for each in typed(*kinds)}, "statements": {}, "relations": {}}
    found["documents"] = [of(each) for each in typed("Document")]
    words = ["denies", "contradicts", "corroborates", "respondsTo", "embeddedIn"]
    for each in typed("Statement"):
        ((document, line),) = placed([], each)
        act = of(graph.value(each, ours.act))
        one = statement(of(graph.value(each, schema.author)), document, line, text(each, schema.text), text(each, schema.dateCreated), act)
        stances = sorted((int(graph.value(about, ours.position)), about) for about in graph.objects(each, ours.stanceTaken))
        one["about"] = [[of(graph.value(about, ours.towards)), of(graph.value(about, ours.stance))] for _, about in stances]
        one["to"] = sorted(of(to) for to in graph.objects(each, ours.addressee))
        prov = Namespace("http://www.w3.org/ns/prov#")
        stations = [(int(graph.value(station, ours.position)), station) for station in graph.objects(each, prov.qualifiedAttribution)]
        roles = [[of(graph.value(station, prov.agent)), of(graph.value(station, ours.role))] for _, station in sorted(stations)]
        one["via"] = [station for station in roles if station[1] not in ("SPEAKER", "PUBLISHER")]
        one["links"] = [[answers[at], of(other)] for at, word in enumerate(words) for other in graph.objects(each, ours[word])]
        found["statements"][of(each)] = one
    for each in typed("Relation"):
        ends = [of(graph.value(each, end)) for end in (RDF.predicate, RDF.subject, RDF.object)]
        one = relation(*ends, text(each, schema.startDate), graph.value(each, ours.ended).toPython())
        one["evidence"] = placed([], each)
        found["relations"][str(graph.value(each, schema.identifier))] = one
    return found
