// How the tests run: one real Neo4j and one real server for all files, which run one after another.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		globalSetup: ["tests/setup.ts"],
		// The files share the database.
		fileParallelism: false,
		testTimeout: 30_000,
		hookTimeout: 120_000,
		// What a page shows comes when it comes; a second is too short for a busy machine.
		expect: { poll: { timeout: 15_000 } },
		reporters: ["default"],
	},
});
