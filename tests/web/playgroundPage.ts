// What tests do with the playground, and what they read off it.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { sharedOrigin } from "../shared.ts";

const origin = sharedOrigin();

export async function openPlayground(page: Page, query = ""): Promise<void> {
	await page.goto(`${origin}/playground${query}`);
	await gallery(page).waitFor();
	await page.locator(".result-window .view-line").first().waitFor();
}

export function gallery(page: Page): Locator {
	return page.getByRole("region", { name: "Examples" });
}

export interface PlaygroundAnswer {
	readonly data?: Record<string, unknown> | null;
	readonly errors?: readonly unknown[];
	readonly extensions?: { readonly cypher: readonly { field: string | null; cypher: string; parameters: object }[] };
}

/** The next answer to an operation; ask for it before doing what makes the page ask. */
export async function answerTo(page: Page, operationName: string): Promise<PlaygroundAnswer> {
	const response = await page.waitForResponse(
		(candidate) =>
			candidate.url() === `${origin}/graphql` && candidate.request().postDataJSON()?.operationName === operationName,
	);
	return (await response.json()) as PlaygroundAnswer;
}

/** GraphiQL empties the result when it asks, and shows the answer some time after it came. */
export async function resultShown(page: Page): Promise<void> {
	await expect.poll(() => shownResult(page), { timeout: 15_000 }).toContain('"data"');
}

export function shownResult(page: Page): Promise<string> {
	return linesOf(page, ".result-window");
}

/** The visible lines of an editor. Monaco writes blanks as no-break spaces. */
export async function linesOf(page: Page, editor: string): Promise<string> {
	const lines = await page.locator(`${editor} .view-lines`).first().textContent();
	return (lines ?? "").replaceAll("\u00a0", " ");
}
