// What V8 makes of the names of the schema: it shows in the memory of every answer, and nowhere else.
import { serialize } from "node:v8";
import { isObjectType } from "graphql";
import { expect, it } from "vitest";
import { readSchema, readSdl } from "../../src/api/schema.ts";

/** Whether V8 holds a text with one byte a character: its format of serialization tells by the third byte. */
const isNarrow = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0);

it("no name is held with two bytes a character, though the SDL is", () => {
	expect(isNarrow(readSdl())).toBe(false);
	const types = Object.values(readSchema().getTypeMap()).filter(isObjectType);
	const names = types.flatMap((type) => [type.name, ...Object.keys(type.getFields())]);
	expect(names.filter((name) => !isNarrow(name))).toEqual([]);
});
