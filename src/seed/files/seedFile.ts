// One YAML file of a seed, in which every value can be traced back to its line.
import { load } from "js-yaml";
import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
	type YAMLMap,
} from "yaml";

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** What it holds is read and parsed when it is asked for, and again after `forget`. */
export interface SeedFile {
	/** Path within the seed folder, such as `documents/f16-spy-ring.yaml`. */
	readonly name: string;
	readonly text: string;
	/** What could be read of it. */
	readonly value: unknown;
	/** True: it is YAML, and no key is repeated. False: it may be, only the nodes tell. */
	readonly isSound: boolean;
	/** Every node with its place: twenty times slower to make than `value`, so only for those who need a place. */
	readonly document: Document.Parsed;
	readonly lineCounter: LineCounter;
	/** Lets go of all that it holds: a seed may have more files than fit into memory. */
	forget(): void;
}

/** Where a value, or the key of an entry, stands. */
export interface Place {
	readonly file: SeedFile;
	readonly path: Path;
	/** Where the parser stumbled, for what has no path. */
	readonly offset?: number;
}

/**
 * @param read gives the text
 * @param onOpen told each time when it was read
 */
export function seedFile(name: string, read: () => string, onOpen: () => void): SeedFile {
	let text: string | undefined;
	let quick: { value: unknown } | null | undefined;
	let placed: Placed | undefined;
	const open = (): string => {
		if (text === undefined) {
			text = read();
			onOpen();
		}
		return text;
	};
	const quickly = (): { value: unknown } | null => {
		if (quick === undefined) quick = parseQuickly(open());
		return quick;
	};
	const withPlaces = (): Placed => {
		placed ??= parseWithPlaces(open());
		return placed;
	};
	return {
		name,
		get text() {
			return open();
		},
		get value() {
			const parsed = quickly();
			return parsed === null ? withPlaces().value : parsed.value;
		},
		get isSound() {
			return quickly() !== null;
		},
		get document() {
			return withPlaces().document;
		},
		get lineCounter() {
			return withPlaces().lineCounter;
		},
		forget() {
			text = undefined;
			quick = undefined;
			placed = undefined;
		},
	};
}

interface Placed {
	readonly document: Document.Parsed;
	readonly lineCounter: LineCounter;
	readonly value: unknown;
}

// In these the two parsers differ: directives, document ends, lone carriage returns, tags of the core schema.
const readDifferently = /^(?:%|\.\.\.)|\r(?!\n)|!!/m;

/** Null when there is anything that the parser with places should look at. */
function parseQuickly(text: string): { value: unknown } | null {
	if (readDifferently.test(text)) return null;
	try {
		return { value: load(text) };
	} catch {
		return null;
	}
}

function parseWithPlaces(text: string): Placed {
	const lineCounter = new LineCounter();
	// Repeated keys are looked for below: the parser compares each key with all others, 4 s for 20,000 of them.
	const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
	return { document, lineCounter, value: readable(document) };
}

/**
 * The line of the value at a path, counted from 1: for a mapping or list its key's, for a path that leads nowhere
 * that of the last step which exists.
 */
export function lineOf({ file, path, offset: known }: Place): number {
	let node: unknown = file.document.contents;
	let offset = known ?? rangeStart(node) ?? 0;
	for (const step of path) {
		const child = childAt(resolve(node, file), step);
		if (!child) break;
		offset = child.offset;
		node = child.node;
	}
	return file.lineCounter.linePos(offset).line;
}

/** The keys that a mapping of the file has already, each with the place of its repetition. */
export function repeatedKeys(file: SeedFile): { key: string; place: Place }[] {
	const repeated: { key: string; place: Place }[] = [];
	visit(file.document, {
		Map(_, { items }) {
			const seen = new Set<string>();
			for (const { key } of items) {
				const name = String(isScalar(key) ? key.value : key);
				const offset = rangeStart(key) ?? 0;
				if (seen.has(name)) repeated.push({ key: name, place: { file, path: [], offset } });
				seen.add(name);
			}
		},
	});
	return repeated;
}

/** The mapping at a path, for those who edit files; undefined when something else or nothing is there. */
export function mappingAt({ file, path }: Place): YAMLMap | undefined {
	let node: unknown = file.document.contents;
	for (const step of path) node = childAt(resolve(node, file), step)?.node;
	return isMap(node) ? node : undefined;
}

function childAt(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
		if (!pair) return undefined;
		const ofKey = rangeStart(pair.key) ?? 0;
		const hasText = isScalar(pair.value) && pair.value.value !== null;
		return { node: pair.value, offset: hasText ? (rangeStart(pair.value) ?? ofKey) : ofKey };
	}
	if (isSeq(node) && typeof step === "number") {
		const item = node.items[step];
		return item === undefined ? undefined : { node: item, offset: rangeStart(item) ?? 0 };
	}
	return undefined;
}

function rangeStart(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}

function resolve(node: unknown, file: SeedFile): unknown {
	return isAlias(node) ? node.resolve(file.document) : node;
}

function readable(document: Document.Parsed): unknown {
	try {
		return document.toJS();
	} catch {
		// An alias without an anchor, or too many of them: `errors` says so, and there is nothing to read.
		return undefined;
	}
}
