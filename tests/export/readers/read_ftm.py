"""FollowTheMoney entities, checked against its model: no value is lost in cleaning, all references fit."""

import json
from collections import defaultdict

from followthemoney import model
from form import answers, cited, relation, statement


def read(folder):
    found = {"entities": {}, "documents": [], "statements": {}, "relations": {}}
    proxies = {}
    for text in (folder / "export.ftm").read_text().splitlines():
        given = json.loads(text)
        proxies[given["id"]] = proxy = model.get_proxy(given)
        cleaned = model.get_proxy(given, cleaned=False)
        lost = [name for name, values in given["properties"].items() if len(cleaned.get(name)) < len(set(values))]
        assert not lost, (given, lost)
        assert set(proxy.properties) == set(given["properties"])
    for proxy in proxies.values():
        for property, value in proxy.itervalues():
            if property.range is not None:
                assert proxies[value].schema.is_a(property.range), (proxy, property, value)

    def of(id):
        for ours, theirs in (("...", "~"), ("..", "/"), (".", ":"), ("--", "_")):
            id = id.replace(ours, theirs)
        return id

    links = defaultdict(list)
    for proxy in proxies.values():
        if proxy.schema.edge and "...." in proxy.id:
            links[of(proxy.id.split("....")[0])].append(proxy)
    for proxy in proxies.values():
        id = of(proxy.id)
        if proxy.schema.name == "Article":
            found["documents"].append(id)
        elif proxy.schema.name == "Note":
            found["statements"][id] = note(proxy, sorted(links[id], key=lambda link: link.id), of)
        elif not proxy.schema.edge:
            found["entities"][id] = proxy.first("name")
        elif proxy.has("recordId") and "...." not in proxy.id:
            source, target = [of(proxy.first(end)) for end in (proxy.schema.edge_source, proxy.schema.edge_target)]
            one = relation(id.split("~")[1], source, target, proxy.first("startDate"), proxy.first("status") == "ended")
            one["evidence"] = cited(proxy.get("description"))
            found["relations"][proxy.first("recordId")] = one
    return found


def note(proxy, links, of):
    (place,) = [link for link in links if link.first("role") == "REPORTED_IN"]
    (said,) = [link for link in links if link.first("role") == "SAID"]
    (document, line), = cited([f"{of(place.first('document'))} {place.first('summary')}"])
    act = proxy.get("keywords")[0]
    one = statement(of(said.first("subject")), document, line, proxy.first("description"), said.first("date"), act)
    for link in links:
        role, *more = link.first("role").split(" ")
        if role == "ABOUT":
            one["about"].append([of(link.first("object")), more[0]])
        elif role == "TO":
            one["to"].append(of(link.first("object")))
        elif role == "VIA":
            one["via"].append([of(link.first("object")), more[0]])
        elif role in answers:
            one["links"].append([role, of(link.first("object"))])
    return one
