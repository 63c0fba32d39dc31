// What is generated from the schema: the words that the seed files and the graph share with it, and the explorer's client.
import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import {
	type EnumTypeDefinitionNode,
	type GraphQLSchema,
	isAbstractType,
	isEnumType,
	valueFromASTUntyped,
} from "graphql";

/** Writes each enum as a list of its values, and the ends that each relation type may join. */
const vocabulary = {
	plugin(schema: GraphQLSchema): string {
		const enums = Object.values(schema.getTypeMap())
			.filter(isEnumType)
			.filter((type) => !type.name.startsWith("__"));
		const lists = enums.map((type) => {
			const doc = type.description ? `/** ${type.description.trim().replaceAll("\n", " ")} */\n` : "";
			const values = type.getValues().map((value) => `\t${JSON.stringify(value.name)},\n`);
			return `${doc}export const ${type.name} = [\n${values.join("")}] as const;\nexport type ${type.name} = (typeof ${type.name})[number];\n`;
		});
		return `// Generated from schema/ by \`npm run codegen\`: do not edit.\n\n${lists.join("\n")}\n${joins(schema.getType("RelationType")?.astNode)}`;
	},
};

function joins(relationType: unknown): string {
	const values = (relationType as EnumTypeDefinitionNode).values ?? [];
	const rows = values.map((value) => {
		const directive = value.directives?.find(({ name }) => name.value === "joins");
		if (!directive) throw new Error(`RelationType.${value.name.value} has no @joins: say which ends it may have`);
		const given = Object.fromEntries(
			(directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
		);
		const { from, to, role = false, symmetric = false } = given;
		return `\t${value.name.value}: ${JSON.stringify({ from, to, role, symmetric })},\n`;
	});
	return `/** Which ends a relation type may join, whether it is a role of its source, and whether it reads both ways. */
export const joins: Readonly<
	Record<
		RelationType,
		{ from: readonly EntityType[]; to: readonly EntityType[]; role: boolean; symmetric: boolean }
	>
> = {\n${rows.join("")}};\n`;
}

/** A file that one plugin of ours writes. */
function onlyBy(pluginMap: Record<string, { plugin(schema: GraphQLSchema): string }>) {
	return {
		plugins: [],
		preset: {
			buildGeneratesSection: (options) => [
				{
					filename: options.baseOutputDir,
					documents: [],
					config: {},
					schema: options.schema,
					...(options.schemaAst ? { schemaAst: options.schemaAst } : {}),
					pluginMap,
					plugins: Object.keys(pluginMap).map((name) => ({ [name]: {} })),
				},
			],
		},
	} satisfies CodegenConfig["generates"][string];
}

/** Which types an interface stands for: the cache of Apollo Client has to know before it can match fragments. */
const possibleTypes = {
	plugin(schema: GraphQLSchema): string {
		const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
		const lists = abstract
			.filter(({ name }) => !name.startsWith("__"))
			.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
		const json = JSON.stringify(Object.fromEntries(lists), null, "\t");
		return `// Generated from schema/ by \`npm run codegen\`: do not edit.\n\nexport const possibleTypes: Record<string, string[]> = ${json};\n`;
	},
};

/** As Apollo's persisted queries want it: the named algorithm of the preset would put its name in front. */
function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}

/** Types, documents and their hashes. The explorer sends the hash alone; the server knows the documents by the manifest. */
const client: CodegenConfig["generates"][string] = {
	preset: "client",
	documents: "src/web/explorer/**/*.graphql",
	// Apollo Client asks for `__typename` everywhere: the hash must be that of the document as it would be sent.
	documentTransforms: [addTypenameSelectionDocumentTransform],
	presetConfig: {
		fragmentMasking: false,
		persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: sha256 },
	},
	config: {
		useTypeImports: true,
		enumsAsTypes: true,
		strictScalars: true,
		scalars: { Date: "string", DateTime: "string", PartialDate: "string" },
		importExtension: ".ts",
	},
};

const config: CodegenConfig = {
	schema: "schema/*.graphql",
	generates: {
		"src/generated/vocabulary.ts": onlyBy({ vocabulary }),
		"src/generated/client/": client,
		"src/generated/client/possibleTypes.ts": onlyBy({ possibleTypes }),
	},
};

export default config;
