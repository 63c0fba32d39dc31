// What can be asked by its hash alone: the documents of the manifest for ever, others for a while once they were sent whole.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { persistedQueries } from "../../src/api/persistedQueries.ts";
import { sharedOrigin } from "../shared.ts";

const manifestFile = new URL("../../src/generated/client/persisted-documents.json", import.meta.url);
const manifest = Object.entries(JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, string>);

async function askByHash(
	sha256Hash: string,
	query?: string,
): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
	const response = await fetch(`${sharedOrigin()}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
	});
	return (await response.json()) as Awaited<ReturnType<typeof askByHash>>;
}

test("the hash of every document of the manifest is that of its text", () => {
	for (const [hash, query] of manifest) expect(createHash("sha256").update(query).digest("hex")).toBe(hash);
	expect(manifest.length).toBeGreaterThan(5);
});

test("a document of the manifest is answered by its hash", async () => {
	const [hash] = manifest.find(([, query]) => query.startsWith("query Counts")) ?? [""];
	expect(await askByHash(hash)).toMatchObject({ data: { stats: { statements: expect.any(Number) } } });
});

test("any other is refused until it was sent whole", async () => {
	const query = "{ stats { weapons events } }";
	const hash = createHash("sha256").update(query).digest("hex");
	expect((await askByHash(hash)).errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
	expect((await askByHash(hash, query)).errors).toBeUndefined();
	expect((await askByHash(hash)).errors).toBeUndefined();
});

test("however many and long others are sent, only those that were not asked for longest are forgotten", async () => {
	const cache = persistedQueries(null);
	const long = (number: number) => `{ a${number} } # ${"x".repeat(99_990)}`.slice(0, 100_000);
	for (let sent = 0; sent < 10; sent++) await cache.set(`apq:${sent}`, long(sent));
	expect(await cache.get("apq:0")).toBe(long(0));
	await cache.set("apq:10", long(10));
	expect(await cache.get("apq:0")).toBe(long(0));
	expect(await cache.get("apq:1")).toBeUndefined();
	expect(await cache.get("apq:10")).toBe(long(10));
	for (const [hash, query] of manifest) expect(await cache.get(`apq:${hash}`)).toBe(query);
});
