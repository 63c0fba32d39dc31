// That every id which an entry mentions is declared.
import type { Entry } from "../files/entries.ts";
import { at, type DocumentEntry, documentSlug, kindOf, type Seed } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Place } from "../files/seedFile.ts";
import type { Relation, Statement } from "../format/documents.ts";
import { type DeclaredIds, nearestId } from "./ids.ts";

export interface Reference {
	readonly id: string;
	readonly place: Place;
}

export function checkReferences(seed: Seed, declared: DeclaredIds, report: Report): void {
	for (const document of seed.documents) {
		for (const { id, place } of referencesIn(document)) {
			if (declared.has(id)) checkOwner(id, place, document, report);
			else report(place, "an id that a file declares", unknown(id, declared));
		}
	}
}

/** The entities that a statement mentions. */
export function entitiesOfStatement(statement: Entry<Statement>): Reference[] {
	const { speaker, about, to, via } = statement.value;
	return [
		{ id: speaker, place: at(statement, "speaker") },
		...about.map(({ entity }, index) => ({ id: entity, place: at(statement, "about", index, "entity") })),
		...to.map((id, index) => ({ id, place: at(statement, "to", index) })),
		...via.map(({ source }, index) => ({ id: source, place: at(statement, "via", index, "source") })),
	];
}

/** The entities that a relation joins. */
export function entitiesOfRelation(relation: Entry<Relation>): Reference[] {
	const { source, target } = relation.value;
	return [
		{ id: source, place: at(relation, "source") },
		{ id: target, place: at(relation, "target") },
	];
}

function referencesIn(document: DocumentEntry): Reference[] {
	const { publisher } = document.value;
	return [
		...(publisher ? [{ id: publisher, place: at(document, "publisher") }] : []),
		...document.unnamedSources.flatMap((source) => {
			const { speaksFrom } = source.value;
			return speaksFrom ? [{ id: speaksFrom, place: at(source, "speaksFrom") }] : [];
		}),
		...document.statements.flatMap((entry) => [
			...entitiesOfStatement(entry),
			...statementsOf(entry),
			...reasonsOf(entry),
		]),
		...document.relations.flatMap((entry) => {
			const { statement } = entry.value;
			const stated = statement ? [{ id: statement, place: at(entry, "statement") }] : [];
			return [...entitiesOfRelation(entry), ...stated, ...reasonsOf(entry)];
		}),
	];
}

function statementsOf(statement: Entry<Statement>): Reference[] {
	const { embeddedIn, links } = statement.value;
	return [
		...(embeddedIn ? [{ id: embeddedIn, place: at(statement, "embeddedIn") }] : []),
		...links.map((link, index) => ({ id: link.statement, place: at(statement, "links", index, "statement") })),
	];
}

function reasonsOf(entry: Entry<Statement | Relation>): Reference[] {
	return Object.keys(entry.value.referredToAs).map((id) => ({ id, place: at(entry, "referredToAs", id) }));
}

/** An unnamed source is one of its document: the same words in another document may mean somebody else. */
function checkOwner(id: string, place: Place, document: DocumentEntry, report: Report): void {
	if (kindOf(id) !== "unnamed-source" || document.id === "") return;
	if (documentSlug(id) !== documentSlug(document.id)) {
		report(place, `an unnamed source of this document, unnamed-source:${documentSlug(document.id)}/...`, shown(id));
	}
}

function unknown(id: string, declared: DeclaredIds): string {
	const nearest = nearestId(id, declared);
	return nearest ? `${shown(id)} (the nearest is ${nearest})` : shown(id);
}
