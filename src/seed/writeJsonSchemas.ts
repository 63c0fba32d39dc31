// `npm run seed:schema`: writes the JSON Schemas by which editors check seed files.
import { writeFileSync } from "node:fs";
import { jsonSchemas } from "./format/jsonSchema.ts";

for (const [name, text] of Object.entries(jsonSchemas())) {
	writeFileSync(new URL(`../../seed/schema/${name}`, import.meta.url), text);
}
