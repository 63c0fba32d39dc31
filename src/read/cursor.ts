// Cursors: the sort keys of an item, so that a page goes on from a position and not from a count.
import { KnownError } from "../errors.ts";

/** Sort keys in the order of the ORDER BY. */
export type Keys = readonly (string | number)[];

/** Makes the cursor of an item; opaque to clients. */
export function encodeCursor(orderName: string, keys: Keys): string {
	return Buffer.from(JSON.stringify([orderName, ...keys])).toString("base64url");
}

/**
 * Reads a cursor.
 * @throws KnownError BAD_CURSOR when it was not made by `encodeCursor`, or for another order
 */
export function decodeCursor(cursor: string, orderName: string, length: number): Keys {
	const keys = parse(cursor);
	if (keys === null) throw bad(cursor, "a cursor that this API gave as endCursor or cursor");
	const [madeFor, ...values] = keys;
	if (madeFor !== orderName || values.length !== length) {
		throw bad(cursor, "a cursor of a list with the same order");
	}
	return values;
}

function parse(cursor: string): Keys | null {
	try {
		const keys: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
		const whole = Array.isArray(keys) && keys.every((key) => typeof key === "string" || Number.isFinite(key));
		return whole ? keys : null;
	} catch {
		return null;
	}
}

function bad(cursor: string, wanted: string): KnownError {
	return new KnownError("BAD_CURSOR", `after: wanted ${wanted}, got ${JSON.stringify(cursor.slice(0, 100))}`);
}
