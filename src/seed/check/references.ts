// That every id which an entry mentions is declared.
import type { Entry } from "../files/entries.ts";
import { at, type DocumentEntry, detached, documentSlug, kindOf } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Place } from "../files/seedFile.ts";
import type { Relation, Statement } from "../format/documents.ts";
import type { DeclaredIds } from "./ids.ts";

export interface Reference {
	readonly id: string;
	readonly place: Place;
}

export interface ReferenceCheck {
	/** To be called after the ids of the document are declared. */
	check(document: DocumentEntry): void;
	/** To be called when all documents are declared: references to later ones are looked at only then. */
	end(): void;
}

export function referenceCheck(declared: DeclaredIds, report: Report): ReferenceCheck {
	const later: (Reference & { readonly documentId: string })[] = [];
	const look = (reference: Reference, documentId: string): boolean => {
		const isKnown = declared.has(reference.id);
		if (isKnown) checkOwner(reference, documentId, report);
		return isKnown;
	};
	return {
		check(document) {
			for (const reference of referencesIn(document)) {
				if (!look(reference, document.id)) later.push(kept(reference, document.id));
			}
		},
		end() {
			const unknown = later.filter((reference) => !look(reference, reference.documentId));
			const nearest = declared.nearest(unknown.map(({ id }) => id));
			for (const { id, place } of unknown) {
				const near = nearest.get(id);
				report(place, "an id that a file declares", near ? `${shown(id)} (the nearest is ${near})` : shown(id));
			}
		},
	};
}

function kept({ id, place: { file, path } }: Reference, documentId: string): Reference & { documentId: string } {
	const copy = detached({ id, path, documentId });
	return { id: copy.id, place: { file, path: copy.path }, documentId: copy.documentId };
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
function checkOwner({ id, place }: Reference, documentId: string, report: Report): void {
	if (kindOf(id) !== "unnamed-source" || documentId === "") return;
	if (documentSlug(id) !== documentSlug(documentId)) {
		report(place, `an unnamed source of this document, unnamed-source:${documentSlug(documentId)}/...`, shown(id));
	}
}
