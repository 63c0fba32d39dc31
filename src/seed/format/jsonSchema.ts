// The seed format as JSON Schema, for editors.
import { z } from "zod";
import { DocumentFile } from "./documents.ts";
import { EntityFile } from "./entities.ts";

/** File name in seed/schema to its content. */
export function jsonSchemas(): Record<string, string> {
	return {
		"document.schema.json": render(DocumentFile, "A document with its statements and relations"),
		"entities.schema.json": render(EntityFile, "Entities by id"),
	};
}

function render(type: z.ZodType, title: string): string {
	const schema = z.toJSONSchema(type, { io: "input", target: "draft-7" });
	return `${JSON.stringify({ title, ...schema }, null, "\t")}\n`;
}
