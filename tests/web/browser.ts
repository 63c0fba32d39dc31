// A real Chromium with a new empty profile, and a record of what its pages should never do.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const flags = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

export interface TestBrowser {
	/** A new page, its local storage shared with the other pages. */
	newPage(): Promise<Page>;
	close(): Promise<void>;
}

/** What a page did that it must not do. */
export interface Misdeeds {
	/** Console errors, violations of the Content-Security-Policy among them, and uncaught exceptions. */
	readonly errors: string[];
	/** Requests to anywhere but the server. */
	readonly foreignRequests: string[];
}

export async function openBrowser(): Promise<TestBrowser> {
	const profile = await mkdtemp(join(tmpdir(), "whosaid-chromium-"));
	const context: BrowserContext = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(),
		args: flags,
		viewport: { width: 1280, height: 800 },
		// Machines without a graphics card paint each frame of a motion by hand; what moves has tests that ask for it.
		reducedMotion: "reduce",
		permissions: ["clipboard-read", "clipboard-write"],
	});
	return {
		newPage: () => context.newPage(),
		async close() {
			await context.close();
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Records from now on. */
export function watch(page: Page, origin: string): Misdeeds {
	const misdeeds: Misdeeds = { errors: [], foreignRequests: [] };
	page.on("console", (message) => {
		if (message.type() === "error") misdeeds.errors.push(message.text());
	});
	page.on("pageerror", ({ message }) => misdeeds.errors.push(message));
	page.on("request", (request) => {
		const url = new URL(request.url());
		if (url.protocol !== "data:" && url.origin !== origin) misdeeds.foreignRequests.push(request.url());
	});
	return misdeeds;
}

function findChromium(): string {
	const folders = (process.env["PATH"] ?? "").split(delimiter);
	const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
	if (!found) throw new Error(`PATH: wanted one of ${names.join(", ")}, got none of them: install a Chromium`);
	return found;
}
