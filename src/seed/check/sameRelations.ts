// That what several documents tell of one relation agrees.
import { at, type Entry, type Told } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { lineOf } from "../files/seedFile.ts";
import type { Relation } from "../format/documents.ts";
import { directed, relationId } from "../rows/relationId.ts";

/** @param told of relations of one type between the same two ends, in the order of the files */
export function checkSameRelations(told: readonly Told[], report: Report): void {
	const byId = new Map<string, Entry<Relation>[]>();
	const byTriple = new Map<string, Entry<Relation>>();
	const evidence = new Map<string, Entry<Relation>>();
	for (const { relation } of told) {
		const id = relationId(relation.value);
		const earlier = byId.get(id) ?? [];
		checkAgreement(relation, earlier, report);
		if (earlier.length === 0) byId.set(id, earlier);
		earlier.push(relation);
		checkTitle(relation, byTriple, report);
		checkEvidence(relation, `${id}@${relation.file.name}#${relation.value.line}`, evidence, report);
	}
}

function checkAgreement(relation: Entry<Relation>, earlier: readonly Entry<Relation>[], report: Report): void {
	for (const key of ["since", "until", "ended"] as const) {
		const got = relation.value[key];
		if (got === undefined) continue;
		const other = earlier.find(({ value }) => value[key] !== undefined && value[key] !== got);
		if (other) report(at(relation, key), `${key} as in ${where(other)}, ${shown(other.value[key])}`, shown(got));
	}
}

function checkTitle(relation: Entry<Relation>, byTriple: Map<string, Entry<Relation>>, report: Report): void {
	const { title, type } = relation.value;
	const { source, target } = directed(relation.value);
	const triple = [source, type, target].join(" ");
	const first = byTriple.get(triple);
	if (!first) {
		byTriple.set(triple, relation);
	} else if ((first.value.title === undefined) !== (title === undefined)) {
		const wanted = first.value.title === undefined ? "no title" : `a title such as ${shown(first.value.title)}`;
		report(title === undefined ? relation : at(relation, "title"), `${wanted}, as in ${where(first)}`, shown(title));
	}
}

function checkEvidence(
	relation: Entry<Relation>,
	id: string,
	seen: Map<string, Entry<Relation>>,
	report: Report,
): void {
	const first = seen.get(id);
	if (first) report(relation, "each piece of evidence once", `the one of ${where(first)} again`);
	else seen.set(id, relation);
}

function where(relation: Entry<Relation>): string {
	return `${relation.file.name}:${lineOf(relation)}`;
}
