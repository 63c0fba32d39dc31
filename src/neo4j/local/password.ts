// The password of a store: made once, readable by its owner only, and in no command line.
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../../errors.ts";

/**
 * The password of the store in a folder; for a store that is to be made, a new one.
 *
 * `neo4j-admin dbms set-initial-password` would show it in `ps`. What that command does is write `auth.ini`, which Neo4j
 * takes over when it makes its system database; so it is written here.
 * @throws KnownError NEO4J_START_FAILED where the store is there and its password file is not
 */
export async function passwordOf(folder: string): Promise<string> {
	const isNew = !existsSync(join(folder, "data", "databases", "system"));
	const password = (await readPassword(folder)) ?? (isNew ? await keepNewPassword(folder) : null);
	if (password === null) throw lost(folder);
	if (isNew) await writeInitialPassword(folder, password);
	return password;
}

/** The password in a data folder, or null if none is kept there. */
export async function readPassword(folder: string): Promise<string | null> {
	try {
		return (await readFile(passwordFile(folder), "utf8")).trim();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw cause;
	}
}

async function keepNewPassword(folder: string): Promise<string> {
	const password = randomBytes(24).toString("base64url");
	// Whole or not at all: a start that is cut short must not leave an empty password.
	const draft = `${passwordFile(folder)}.draft`;
	const file = await open(draft, "w", 0o600);
	await file.writeFile(`${password}\n`);
	await file.sync();
	await file.close();
	await rename(draft, passwordFile(folder));
	return password;
}

/** As neo4j-admin 5.26.30 writes it: SHA-256 over salt and password, 1024 rounds, all in hex. */
async function writeInitialPassword(folder: string, password: string): Promise<void> {
	const salt = randomBytes(32);
	let digest = Buffer.concat([salt, Buffer.from(password, "utf8")]);
	for (let round = 0; round < 1024; round++) digest = createHash("sha256").update(digest).digest();
	const line = `neo4j:SHA-256,${digest.toString("hex")},${salt.toString("hex")},1024:\n`;
	await mkdir(join(folder, "data", "dbms"), { recursive: true });
	await writeFile(join(folder, "data", "dbms", "auth.ini"), line, { mode: 0o600 });
}

function passwordFile(folder: string): string {
	return join(folder, "password");
}

function lost(folder: string): KnownError {
	return new KnownError(
		"NEO4J_START_FAILED",
		`wanted the password of the Neo4j store in ${folder}; got none: ${passwordFile(folder)} is missing. ` +
			"Put it back, or remove the folder: the seed fills a new store",
	);
}
