// What is generated from the schema: the words that the seed files and the graph share with it.
import type { CodegenConfig } from "@graphql-codegen/cli";
import { type EnumTypeDefinitionNode, type GraphQLSchema, isEnumType, valueFromASTUntyped } from "graphql";

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

const generates: CodegenConfig["generates"][string] = {
	plugins: [],
	preset: {
		buildGeneratesSection: (options) => [
			{
				filename: options.baseOutputDir,
				documents: [],
				config: {},
				schema: options.schema,
				...(options.schemaAst ? { schemaAst: options.schemaAst } : {}),
				pluginMap: { vocabulary },
				plugins: [{ vocabulary: {} }],
			},
		],
	},
};

const config: CodegenConfig = {
	schema: "schema/*.graphql",
	generates: { "src/generated/vocabulary.ts": generates },
};

export default config;
