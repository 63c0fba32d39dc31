// What the tests of the explorer do with its pages, and what they read off them.
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { load } from "../../graph.ts";
import { sharedOrigin } from "../../shared.ts";
import { type Misdeeds, openBrowser, type TestBrowser, watch } from "../browser.ts";

export const origin = sharedOrigin();

export interface Explorer {
	readonly page: Page;
	/** Whatever is in there at its end fails a test. */
	readonly misdeeds: Misdeeds;
	/** Opens an address of the shared server. */
	open(path: string): Promise<void>;
}

/** A new page for each test of the file, on a graph that holds this seed. */
export function explorerOn(seed: string): Explorer {
	let browser: TestBrowser;
	let page: Page;
	let misdeeds: Misdeeds;
	beforeAll(async () => {
		await load(seed);
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());
	beforeEach(async () => {
		page = await browser.newPage();
		misdeeds = watch(page, origin);
	});
	afterEach(async () => {
		await page.close();
		expect(misdeeds).toEqual({ errors: [], foreignRequests: [] });
	});
	return {
		get page() {
			return page;
		},
		get misdeeds() {
			return misdeeds;
		},
		async open(path) {
			await page.goto(`${origin}${path}`);
			await title(page).waitFor();
		},
	};
}

export function title(page: Page): Locator {
	return page.getByRole("heading", { level: 1 });
}

export function searchField(page: Page): Locator {
	return page.getByRole("combobox", { name: /^Search/ });
}

/** The visible text without the blanks of its layout. */
export async function textOf(locator: Locator): Promise<string> {
	// One and no other.
	await locator.waitFor();
	return (await textsOf(locator)).join();
}

export async function textsOf(locator: Locator): Promise<string[]> {
	return (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
}

/** Path and query of the address. */
export function addressOf(page: Page): string {
	const { pathname, search } = new URL(page.url());
	return `${decodeURIComponent(pathname)}${search}`;
}
