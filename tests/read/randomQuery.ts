// Random operations that are valid by the schema: aliases, merged fields, fragments, directives, unions, type names.
import {
	type GraphQLArgument,
	type GraphQLCompositeType,
	type GraphQLEnumType,
	type GraphQLField,
	type GraphQLSchema,
	getNamedType,
	isAbstractType,
	isCompositeType,
	isEnumType,
	isListType,
	isNonNullType,
	isUnionType,
} from "graphql";

/** What arguments are made of: ids that are in the graph, by how an argument is called. */
export interface Material {
	readonly ids: readonly string[];
	readonly documents: readonly string[];
}

/** The operation of a seed: equal seeds have equal operations. Its variables are `$yes` and `$no`. */
export function randomQuery(schema: GraphQLSchema, { ids, documents }: Material, seed: number): string {
	const random = mulberry32(seed);
	const below = (most: number): number => Math.floor(random() * most);
	const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
	const fragments: string[] = [];
	let aliases = 0;

	function selection(type: GraphQLCompositeType, depth: number): string {
		const count = 1 + below(3);
		const parts = Array.from({ length: count }, () => part(type, depth));
		return `{ ${parts.join(" ")} }`;
	}

	function part(type: GraphQLCompositeType, depth: number): string {
		const draw = random();
		if (isUnionType(type) || (isAbstractType(type) && draw < 0.5)) return inFragment(type, depth);
		if (draw < 0.15) return directive("__typename");
		if (draw < 0.25) return inFragment(type, depth);
		const fields = Object.values(type.getFields()).filter(
			(field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
		);
		return fields.length === 0 ? "__typename" : ofField(oneOf(fields), depth);
	}

	function inFragment(type: GraphQLCompositeType, depth: number): string {
		const on = isAbstractType(type) && random() < 0.8 ? oneOf(schema.getPossibleTypes(type)) : type;
		const body = `on ${on.name} ${directive("")}${selection(on, depth)}`;
		if (random() < 0.6) return `... ${body}`;
		const name = `F${fragments.length}`;
		fragments.push(`fragment ${name} ${body.replace(/@\w+\(if: \$\w+\) (?=\{)/, "")}`);
		return `...${name}`;
	}

	function ofField(field: GraphQLField<unknown, unknown>, depth: number): string {
		const type = getNamedType(field.type);
		const inner = isCompositeType(type) ? ` ${selection(type, depth - 1)}` : "";
		const plain = !inner && field.args.length === 0 && random() < 0.5;
		return `${plain ? "" : `a${aliases++}: `}${field.name}${args(field)}${directive("")}${inner}`;
	}

	function directive(before: string): string {
		const draw = random();
		if (draw > 0.2) return `${before} `;
		return `${before} @${oneOf(["include", "skip"])}(if: ${oneOf(["$yes", "$no"])}) `;
	}

	function args({ args: all }: GraphQLField<unknown, unknown>): string {
		const given = all.flatMap((each) => argument(each) ?? []);
		return given.length > 0 ? `(${given.join(", ")})` : "";
	}

	function argument({ name, type }: GraphQLArgument): string | null {
		if (name === "id" || isNonNullType(type)) return needed(name);
		if (name === "first") return `first: ${below(4)}`;
		if (name === "maxLength") return "maxLength: 2";
		const inner = getNamedType(type);
		return isEnumType(inner) && random() < 0.4 ? ofEnum(name, inner, isListType(type)) : null;
	}

	function ofEnum(name: string, type: GraphQLEnumType, isList: boolean): string {
		const value = oneOf(type.getValues()).name;
		return `${name}: ${isList ? `[${value}]` : value}`;
	}

	function needed(name: string): string {
		if (name === "ids") return `ids: ["${oneOf(ids)}", "${oneOf(documents)}", "person:nobody"]`;
		return `${name}: "${name === "text" ? "barge" : oneOf(name === "id" ? [...ids, ...documents] : ids)}"`;
	}

	const query = schema.getQueryType();
	if (!query) throw new Error("The schema has no Query");
	const operation = selection(query, 3);
	return [`query Random($yes: Boolean = true, $no: Boolean = false) ${operation}`, ...fragments].join("\n");
}

/** A generator of numbers from 0 to below 1, by Tommy Ettinger; public domain. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
