// What all documents tell of relations, gathered by the relation, however many there are.
import type { DocumentEntry, Told } from "../files/entries.ts";
import type { SeedFile } from "../files/seedFile.ts";
import type { Relation } from "../format/documents.ts";
import { directed } from "../rows/relationId.ts";
import type { Scratch } from "../spool/scratch.ts";
import { sorter } from "../spool/sorter.ts";

export interface Tellings {
	add(document: DocumentEntry): void;
	/** A list for each type and pair of ends, in the order of files and lists. To be called once. */
	byEnds(): Iterable<readonly Told[]>;
}

type Line = [fileNumber: number, index: number, documentId: string, publishedOn: string | null, relation: Relation];

export function tellings(scratch: Scratch): Tellings {
	const files: SeedFile[] = [];
	const lines = sorter(scratch, "relations");
	return {
		add({ file, id, value, relations }) {
			files.push(file);
			for (const relation of relations) {
				const { source, target } = directed(relation.value);
				const ends = [source, relation.value.type, target].join(" ");
				const index = Number(relation.path.at(-1));
				const line: Line = [files.length - 1, index, id, value.publishedOn ?? null, relation.value];
				lines.add(`${ends}\t${JSON.stringify(line)}`);
			}
		},
		*byEnds() {
			let ends = "";
			let told: Line[] = [];
			for (const line of lines.sorted()) {
				const tab = line.indexOf("\t");
				const next = line.slice(0, tab);
				if (next !== ends && told.length > 0) {
					yield entries(told, files);
					told = [];
				}
				ends = next;
				told.push(JSON.parse(line.slice(tab + 1)) as Line);
			}
			if (told.length > 0) yield entries(told, files);
		},
	};
}

function entries(lines: readonly Line[], files: readonly SeedFile[]): Told[] {
	return lines
		.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
		.map(([number, index, documentId, publishedOn, value]) => ({
			relation: { file: files[number] as SeedFile, path: ["relations", index], value },
			documentId,
			publishedOn: publishedOn ?? undefined,
		}));
}
