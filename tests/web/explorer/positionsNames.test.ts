// Names are data, and no identity: an alias that is a script, two people of one name.
import { expect, test } from "vitest";
import { world } from "../../graph.ts";
import { addressOf, explorerOn, textsOf } from "./explorerPage.ts";

const explorer = explorerOn(world);

test("a script as an alias finds its event and runs nothing", async () => {
	const { page } = explorer;
	let alerts = 0;
	page.on("dialog", (dialog) => {
		alerts += 1;
		return dialog.dismiss();
	});
	await explorer.open("/positions?speaker=person:carla-grafstrom");
	await page.getByRole("combobox", { name: "About whom or what" }).click();
	await page.keyboard.type("<script>alert(1)</script>");
	await page.getByRole("option", { name: /^Sea talks/ }).click();
	await page.getByText("1 statement.").waitFor();
	await expect.poll(() => addressOf(page)).toBe("/positions?speaker=person%3Acarla-grafstrom&about=event%3Asea-talks");
	await page.getByRole("heading", { name: "Without a date" }).waitFor();
	await expect.poll(() => page.locator(".position-chart").count()).toBe(0);
	expect(alerts).toBe(0);
});

test("a script in the address is a name that nobody has", async () => {
	const { page } = explorer;
	await explorer.open(`/disagreements?entity=${encodeURIComponent("<script>alert(1)</script>x")}`);
	await page.getByRole("alert").waitFor();
	await explorer.open(`/discourse?who=${encodeURIComponent("<script>")}&from=soon&rows=-3`);
	await page.locator(".discourse-cell").first().waitFor();
});

test("two of one name are told apart by their page, and who never speaks is no speaker", async () => {
	const { page } = explorer;
	await explorer.open("/positions");
	await page.getByRole("combobox", { name: "Who speaks" }).click();
	await page.keyboard.type("Torres");
	await expect.poll(() => textsOf(page.getByRole("option"))).toEqual(["Ana Torres Person"]);
	for (let letter = 0; letter < "Torres".length; letter += 1) await page.keyboard.press("Backspace");
	await page.keyboard.type("Морський");
	await page
		.getByRole("status")
		.filter({ hasText: "Nobody and nothing here is called “Морський”." })
		.waitFor({ state: "attached" });
	await page.keyboard.press("Escape");
});

test("the links of the small world, seen from either end, are one pair each", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements?link=ALL");
	await page.getByText("4 pairs", { exact: true }).waitFor();
	const labels = await page
		.locator(".disagreement")
		.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
	expect(labels.sort()).toEqual([
		"Ben Okafor contradicts Southland",
		"Ben Okafor corroborates Northland Intelligence Service",
		"Carla Grafström responds to Southland",
		"Southland denies Northland Intelligence Service",
	]);
});
