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
