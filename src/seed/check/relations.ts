// That a relation joins ends which its type may join, and agrees with itself and with its document.
import { type EntityType, joins } from "../../generated/vocabulary.ts";
import { at, type DocumentEntry, documentSlug, type Entry, kindOf } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Relation } from "../format/documents.ts";
import { titleSlug } from "../rows/relationId.ts";
import { checkInferred } from "./inferred.ts";
import { isLater } from "./partialDate.ts";
import { entitiesOfRelation } from "./references.ts";
import { checkLine, checkReasons } from "./statements.ts";

export function checkRelation(relation: Entry<Relation>, document: DocumentEntry, report: Report): void {
	checkEnds(relation, report);
	checkPeriod(relation, report);
	checkLine(relation, document, report);
	checkInferred(relation, report);
	checkReasons(
		relation,
		entitiesOfRelation(relation).map(({ id }) => id),
		report,
	);
	checkStated(relation, document, report);
}

function checkEnds(relation: Entry<Relation>, report: Report): void {
	const { source, type, target, title } = relation.value;
	const { from, to } = joins[type];
	if (!from.includes(entityType(source))) {
		report(at(relation, "source"), `a source of ${type}, which is ${from.join(" or ")}`, shown(source));
	}
	if (!to.includes(entityType(target))) {
		report(at(relation, "target"), `a target of ${type}, which is ${to.join(" or ")}`, shown(target));
	}
	if (source === target) report(at(relation, "target"), "a target other than the source", shown(target));
	if (title !== undefined && titleSlug(title) === "")
		report(at(relation, "title"), "a title with a letter or digit", shown(title));
}

function checkPeriod(relation: Entry<Relation>, report: Report): void {
	const { since, until } = relation.value;
	if (since && until && isLater(since, until))
		report(at(relation, "until"), `a day not before since, ${since}`, shown(until));
}

function checkStated(relation: Entry<Relation>, document: DocumentEntry, report: Report): void {
	const { statement } = relation.value;
	if (statement && document.id !== "" && documentSlug(statement) !== documentSlug(document.id)) {
		report(at(relation, "statement"), "a statement of this document", shown(statement));
	}
}

function entityType(id: string): EntityType {
	return kindOf(id).replace("-", "_").toUpperCase() as EntityType;
}
