// Discourse, positions and disagreements for everybody: axe finds nothing serious, in both themes, at two widths.
import axe from "axe-core";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { explorerOn } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
const addresses = [
	["/discourse?speaker=person:donald-trump&about=place:ukraine", ".discourse-statements .statement-card"],
	["/positions", ".position-pairs a"],
	["/positions?speaker=person:donald-trump&about=place:ukraine", ".discourse-mark"],
	["/disagreements", ".disagreement"],
] as const;

// Axe takes seconds for the hundreds of cells of a matrix.
test.each(addresses)(
	"%s",
	async (address, whenThere) => {
		const { page } = explorer;
		await explorer.open(address);
		await page.locator(whenThere).first().waitFor();
		await page.evaluate(axe.source);
		for (const theme of ["light", "dark"] as const) {
			for (const width of [390, 1280]) {
				await page.emulateMedia({ colorScheme: theme });
				await page.setViewportSize({ width, height: 900 });
				const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })");
				const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
				const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
				expect(told, `${theme}, ${width} px`).toEqual([]);
				await expect
					.poll(() => page.evaluate("document.documentElement.scrollWidth"), { message: "no sideways scrolling" })
					.toBe(width);
			}
		}
	},
	120_000,
);
