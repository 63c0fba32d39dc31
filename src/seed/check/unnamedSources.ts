// That the unnamed sources belong to their document and are used.
import { at, documentSlug, type Seed } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { entitiesOfRelation, entitiesOfStatement } from "./references.ts";

export function checkUnnamedSources({ documents }: Seed, report: Report): void {
	for (const document of documents) {
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
}
