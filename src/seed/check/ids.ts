// The ids that the files declare, and that each is declared once.
import { type Report, shown } from "../files/problem.ts";
import { lineOf, type Place, type SeedFile } from "../files/seedFile.ts";

/** Id to its first place; also of entries that are wrong otherwise, so that references to them are not reported too. */
export type DeclaredIds = ReadonlyMap<string, Place>;

export function declaredIds(
	entityFiles: readonly SeedFile[],
	documentFiles: readonly SeedFile[],
	report: Report,
): DeclaredIds {
	const declared = new Map<string, Place>();
	const declare = (id: string, place: Place): void => {
		const first = declared.get(id);
		if (first) {
			report(place, "an id that is declared once", `${shown(id)}, which ${first.file.name}:${lineOf(first)} declares`);
		} else {
			declared.set(id, place);
		}
	};
	for (const file of entityFiles) {
		for (const id of keysOf(file.value)) declare(id, { file, path: [id] });
	}
	for (const file of documentFiles) {
		const head = (file.value ?? {}) as Record<string, unknown>;
		if (typeof head["id"] === "string") declare(head["id"], { file, path: ["id"] });
		for (const part of ["unnamedSources", "statements"]) {
			for (const id of keysOf(head[part])) declare(id, { file, path: [part, id] });
		}
	}
	return declared;
}

/** The declared id that is spelt most like the given one; undefined when none is near. */
export function nearestId(id: string, declared: DeclaredIds): string | undefined {
	let nearest: string | undefined;
	let shortest = Math.max(2, Math.floor(id.length / 4)) + 1;
	for (const candidate of declared.keys()) {
		if (Math.abs(candidate.length - id.length) >= shortest) continue;
		const distance = editDistance(id, candidate);
		if (distance < shortest) [nearest, shortest] = [candidate, distance];
	}
	return nearest;
}

function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

function keysOf(value: unknown): string[] {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
