// What an answer is made of.

/** Under this key an object of the answer carries the name of its type. */
export const typename = Symbol("typename");

/** An object of the answer, by response key. */
export type AnswerObject = Record<string | symbol, unknown>;

/** Makes empty objects of a type that will have these keys. */
export function objectMaker(type: string, keys: readonly string[]): () => AnswerObject {
	// A client may call a field `__proto__`. Only then without prototype: such objects are slow to fill and to write out.
	if (keys.includes("__proto__")) return () => Object.assign(Object.create(null), { [typename]: type });
	return () => ({ [typename]: type });
}

/** Puts an object together out of what each of its fields makes of the source. */
export function assembler<Source>(
	type: string,
	fields: readonly { readonly key: string; readonly piece: (source: Source) => unknown }[],
): (source: Source) => unknown {
	const keys = fields.map(({ key }) => key);
	const newObject = objectMaker(type, keys);
	return (source) => {
		const object = newObject();
		for (const { key, piece } of fields) object[key] = piece(source);
		return object;
	};
}
