// That the unnamed sources of a document belong to it and are used.
import { at, type DocumentEntry, documentSlug } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { entitiesOfRelation, entitiesOfStatement } from "./references.ts";

export function checkUnnamedSources(document: DocumentEntry, report: Report): void {
	const used = new Set(
		[...document.statements.flatMap(entitiesOfStatement), ...document.relations.flatMap(entitiesOfRelation)].map(
			({ id }) => id,
		),
	);
	const slug = documentSlug(document.id);
	for (const source of document.unnamedSources) {
		if (document.id !== "" && documentSlug(source.id) !== slug) {
			report(source, `an id that begins with unnamed-source:${slug}/`, shown(source.id));
		}
		if (source.value.speaksFrom === source.id) {
			report(at(source, "speaksFrom"), "an entity other than the source itself", shown(source.id));
		}
		if (document.isComplete && !used.has(source.id))
			report(source, "an unnamed source that a statement or relation uses", `${shown(source.id)} unused`);
	}
}
