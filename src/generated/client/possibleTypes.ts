// Generated from schema/ by `npm run codegen`: do not edit.

export const possibleTypes: Record<string, string[]> = {
	"Entity": [
		"Event",
		"Organization",
		"Person",
		"Place",
		"UnnamedSource",
		"Weapon"
	],
	"Node": [
		"Document",
		"Event",
		"Organization",
		"Person",
		"Place",
		"Relation",
		"Statement",
		"UnnamedSource",
		"Weapon"
	]
};
