// How the tests run: two files at a time, each with a real Neo4j and a real server of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		globalSetup: ["tests/setup.ts"],
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 120_000,
		// What a page shows comes when it comes; a second is too short for a busy machine.
		expect: { poll: { timeout: 15_000 } },
		reporters: ["default"],
	},
});
