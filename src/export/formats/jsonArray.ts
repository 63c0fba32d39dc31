// An array of objects as JSON, an object a line; what is null is left out.
export async function* jsonArray(objects: AsyncIterable<object>): AsyncGenerator<string> {
	let before = "[\n";
	for await (const object of objects) {
		yield before + JSON.stringify(object, (_, value) => value ?? undefined);
		before = ",\n";
	}
	yield before === "[\n" ? "[]" : "\n]";
}
