// The folder that an import makes: built beside its place, and put there only when it is whole.
import { cp, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Document, visit } from "yaml";
import { KnownError } from "../errors.ts";
import { fileOf } from "../seed/check/entities.ts";
import { kindOf } from "../seed/files/entries.ts";
import { DocumentFile } from "../seed/format/documents.ts";
import type { Entity } from "../seed/format/entities.ts";
import { unfinishedPlace } from "../unfinished.ts";
import { type FoundDocument, type Reference, Refused } from "./found.ts";
import type { Input } from "./input.ts";
import type { KnownEntities } from "./known.ts";

export interface SeedFolder {
	/** Where it is being built. */
	readonly path: string;
	/** Adds a document with whoever it mentions; what is refused leaves no trace. */
	write(document: FoundDocument, input: Input): Promise<Refused | undefined>;
	/** What it was given, with how many of the entities were not known before. */
	counts(): { documents: number; statements: number; entities: number; made: number };
	/** Writes the entities and puts the folder in its place. */
	finish(): Promise<void>;
	/** Removes it, unless it is in its place. */
	discard(): void;
}

/**
 * @param to must not exist, or be empty
 * @param base a seed that the folder is to hold, too
 * @throws KnownError BAD_ARGUMENT
 */
export async function beginSeedFolder(to: string, known: KnownEntities, base: string | undefined): Promise<SeedFolder> {
	const place = resolve(to);
	await refuseOccupied(to);
	// Before there is a folder: a signal may come in between.
	const { path, discard } = unfinishedPlace(place);
	await mkdir(join(path, "entities"), { recursive: true });
	if (base === undefined) await mkdir(join(path, "documents"));
	else await cp(join(base, "documents"), join(path, "documents"), { recursive: true });
	const mentioned = new Map<string, Entity>();
	let documents = 0;
	let statements = 0;
	return {
		path,
		async write(found, input) {
			const document = seedDocument(found, input);
			if (document instanceof Refused) return document;
			const isNew = await writtenAnew(join(path, "documents", `${found.slug}.yaml`), document);
			if (!isNew) return new Refused("document that is there already", `${found.slug}.yaml`);
			documents++;
			statements += found.statements.size;
			for (const reference of found.mentioned) mention(reference, mentioned, known);
			return undefined;
		},
		counts() {
			const made = [...mentioned.keys()].filter((id) => !known.has(id)).length;
			return { documents, statements, entities: mentioned.size, made };
		},
		async finish() {
			await writeEntities(path, mentioned, known, base);
			await refuseOccupied(to);
			await rename(path, place);
		},
		discard,
	};
}

async function refuseOccupied(folder: string): Promise<void> {
	try {
		const [first] = await readdir(folder);
		if (first === undefined) return;
		throw new KnownError("BAD_ARGUMENT", `wanted a new or empty folder, got ${folder}, which holds ${first}`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
		if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
		throw new KnownError("BAD_ARGUMENT", `wanted a new or empty folder, got ${folder}, which is a file`, {
			cause: error,
		});
	}
}

/** The document as a file of the seed holds it, in the shape that the seed's check wants. */
function seedDocument({ slug, firstLine, lastLine, head, statements }: FoundDocument, input: Input) {
	const named = [...statements].map(([name, statement]) => [`statement:${slug}/${name}`, statement]);
	const { name: sourceFile, sha256 } = input;
	const document = {
		id: `document:${slug}`,
		...head,
		sourceFile,
		sha256,
		firstLine,
		lastLine,
		statements: Object.fromEntries(named),
	};
	const { error } = DocumentFile.safeParse(document);
	if (!error) return document;
	const { path, message } = error.issues[0] ?? { path: [], message: "" };
	return new Refused("document that the seed format does not take", `${path.join(".")}: ${message}`);
}

/** False when the file is there already, which then stays as it is. */
async function writtenAnew(path: string, document: object): Promise<boolean> {
	try {
		await writeFile(path, yaml(document), { flag: "wx" });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

function mention({ id, entity }: Reference, mentioned: Map<string, Entity>, known: KnownEntities): void {
	const there = mentioned.get(id);
	if (!there) mentioned.set(id, { ...entity, aliases: [...entity.aliases] });
	else if (!known.has(id) && there.name !== entity.name && !there.aliases.includes(entity.name)) {
		there.aliases.push(entity.name);
	}
}

async function writeEntities(
	path: string,
	mentioned: ReadonlyMap<string, Entity>,
	known: KnownEntities,
	base: string | undefined,
): Promise<void> {
	const added = [...mentioned]
		.filter(([id]) => base === undefined || !known.has(id))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [kind, file] of Object.entries(fileOf)) {
		const ofKind = added.filter(([id]) => kindOf(id) === kind).map(([id, entity]) => [id, withoutEmpty(entity)]);
		const before = base === undefined ? "" : await textIn(join(base, file));
		const more = ofKind.length === 0 ? "" : yaml(Object.fromEntries(ofKind));
		if (before + more !== "") await writeFile(join(path, file), before === "" ? more : `${before.trimEnd()}\n${more}`);
	}
}

/** Dates stand between quotation marks: to older parsers they would be no text. */
function yaml(value: object): string {
	const document = new Document(value);
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === "string" && /^\d{4}(?:-\d{2}){0,2}$/.test(node.value)) node.type = "QUOTE_DOUBLE";
		},
	});
	return document.toString({ lineWidth: 0 });
}

async function textIn(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
		throw error;
	}
}

function withoutEmpty(entity: Entity): object {
	const fields = Object.entries(entity).filter(
		([, value]) => (value !== undefined && Object.keys(Object(value)).length > 0) || typeof value === "string",
	);
	return Object.fromEntries(fields);
}
