// Documents are kept by the text that they hold, comments too: what is parsed of them would weigh next to nothing.
import { parse } from "graphql";
import { expect, it } from "vitest";
import { documentStore } from "../../src/api/documentStore.ts";

it("long comments push out the documents that were not asked for longest", async () => {
	const store = documentStore();
	const [kept, other] = [parse("{ stats { people } }"), parse("{ stats { weapons } }")];
	await store.set("kept", kept);
	await store.set("other", other);
	for (let number = 0; number < 10; number++) {
		await store.set(`padded${number}`, parse(`{ stats { people } } # ${"x".repeat(50_000)}`));
		expect(await store.get("kept")).toBe(kept);
	}
	expect(await store.get("other")).toBeUndefined();
	expect(await store.get("padded9")).toBeDefined();
	expect(await store.get("padded0")).toBeUndefined();
});
