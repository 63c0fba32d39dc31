// What an answer is made of.

/** Under this key an object of the answer carries the name of its type. */
export const typename = Symbol("typename");

/** An object of the answer, by response key. Without prototype, since a client may call a field `__proto__`. */
export type AnswerObject = Record<string | symbol, unknown>;

/** An object of a type, still empty. */
export function newObject(type: string): AnswerObject {
	const object: AnswerObject = Object.create(null);
	object[typename] = type;
	return object;
}
