"""A network of networkx in the form of all formats."""

from form import answers, cited, relation, statement


def of_network(graph):
    found = {"entities": {}, "documents": [], "statements": {}, "relations": {}}
    for id, node in graph.nodes(data=True):
        if node["type"] == "Document":
            found["documents"].append(id)
        elif node["type"] == "Statement":
            found["statements"][id] = statement(None, None, None, node.get("quote"), node.get("date"), node["act"])
        else:
            found["entities"][id] = node["label"]
    edges = sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[3].get("position", 0))
    for source, target, id, edge in edges:
        type = edge["type"]
        one = found["statements"].get(source)
        if type == "SAID":
            found["statements"][target]["speaker"] = source
        elif type == "REPORTED_IN":
            one["document"], one["line"] = target, edge["line"]
        elif type == "ABOUT":
            one["about"].append([target, edge["stance"]])
        elif type == "TO":
            one["to"].append(target)
        elif type == "VIA":
            one["via"].append([target, edge["role"]])
        elif type in answers:
            one["links"].append([type, target])
        elif "evidence" in edge:
            found["relations"][id] = relation(type, source, target, edge.get("since"), edge["ended"])
            found["relations"][id]["evidence"] = cited(edge["evidence"].split("; "))
    return found
