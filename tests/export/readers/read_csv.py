"""CSV, read by pandas. The names on both ends of each edge are those of the entities."""

import pandas
from form import relation, statement


def read(folder):
    def rows(name):
        table = pandas.read_csv(folder / "csv" / f"{name}.csv", dtype=str, keep_default_na=False)
        return table.to_dict("records")

    entities = {row["id"]: row["name"] for row in rows("entities")}
    statements = {
        row["id"]: statement(row["speakerId"], row["documentId"], int(row["line"]), row["quote"] or None, row["saidOn"] or None, row["act"])
        for row in rows("statements")
    }
    for row in rows("about"):
        assert (entities[row["speakerId"]], entities[row["aboutId"]]) == (row["speaker"], row["about"])
        statements[row["statementId"]]["about"].append([row["aboutId"], row["stance"]])
    for row in rows("addressees"):
        assert entities[row["addresseeId"]] == row["addressee"]
        statements[row["statementId"]]["to"].append(row["addresseeId"])
    for row in rows("attribution"):
        assert entities[row["sourceId"]] == row["source"]
        if row["role"] not in ("SPEAKER", "PUBLISHER"):
            statements[row["statementId"]]["via"].append([row["sourceId"], row["role"]])
    for row in rows("links"):
        statements[row["statementId"]]["links"].append([row["type"], row["linkedStatementId"]])
    relations = {}
    for row in rows("relations"):
        assert (entities[row["sourceId"]], entities[row["targetId"]]) == (row["source"], row["target"])
        relations[row["id"]] = relation(row["type"], row["sourceId"], row["targetId"], row["since"] or None, row["ended"] == "true")
    for row in rows("evidence"):
        relations[row["relationId"]]["evidence"].append([row["documentId"], int(row["line"])])
    return {"entities": entities, "documents": [row["id"] for row in rows("documents")], "statements": statements, "relations": relations}
