// The ids that the files declare, and that each is declared once.
import { distance } from "fastest-levenshtein";
import { type Report, shown } from "../files/problem.ts";
import { lineOf, type Place, type SeedFile } from "../files/seedFile.ts";
import { keyTable } from "../spool/keyTable.ts";

/** Also of entries that are wrong otherwise, so that references to them are not reported too. */
export interface DeclaredIds {
	/** Takes the ids of a file, and reports those that are declared already. */
	declare(file: SeedFile): void;
	has(id: string): boolean;
	/** For each of these ids the declared one that is spelt most like it, if one is near. Reads all files again. */
	nearest(ids: Iterable<string>): ReadonlyMap<string, string>;
}

export function declaredIds(report: Report): DeclaredIds {
	const ids = keyTable();
	// By the number of the id: in which file it stands first. A million places would be too many to keep.
	const fileOf: number[] = [];
	const files: SeedFile[] = [];
	return {
		declare(file) {
			files.push(file);
			for (const place of placesOf(file)) {
				const id = idAt(place);
				const before = ids.size;
				const number = ids.add(id);
				if (number === before) {
					fileOf.push(files.length - 1);
					continue;
				}
				const first = placesOf(files[fileOf[number] ?? 0] ?? file).find((candidate) => idAt(candidate) === id);
				if (!first) throw new Error(`two ids have one hash, rename one of them: ${id}`);
				report(
					place,
					"an id that is declared once",
					`${shown(id)}, which ${first.file.name}:${lineOf(first)} declares`,
				);
			}
		},
		has: (id) => ids.find(id) >= 0,
		nearest(wanted) {
			const found = new Map([...wanted].map((id) => [id, { id: "", distance: farthest(id) }]));
			if (found.size === 0) return new Map();
			for (const file of files) {
				for (const place of placesOf(file)) keepNearest(found, idAt(place));
			}
			return new Map([...found].flatMap(([id, near]) => (near.id === "" ? [] : [[id, near.id] as const])));
		},
	};
}

/** The declared ids of a file, each with its place, of which the last step is the id unless it is the document's own. */
function placesOf(file: SeedFile): Place[] {
	if (file.name.startsWith("entities/")) return keysOf(file.value).map((id) => ({ file, path: [id] }));
	const head = (file.value ?? {}) as Record<string, unknown>;
	return [
		...(typeof head["id"] === "string" ? [{ file, path: ["id"] }] : []),
		...["unnamedSources", "statements"].flatMap((part) => keysOf(head[part]).map((id) => ({ file, path: [part, id] }))),
	];
}

function idAt({ file, path }: Place): string {
	const isDocument = path.length === 1 && path[0] === "id" && file.name.startsWith("documents/");
	return String(isDocument ? (file.value as { id: string }).id : path.at(-1));
}

function farthest(id: string): number {
	return Math.max(2, Math.floor(id.length / 4)) + 1;
}

function keepNearest(found: Map<string, { id: string; distance: number }>, candidate: string): void {
	for (const [id, near] of found) {
		if (Math.abs(candidate.length - id.length) >= near.distance) continue;
		const far = distance(id, candidate);
		if (far < near.distance) found.set(id, { id: candidate, distance: far });
	}
}

function keysOf(value: unknown): string[] {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
