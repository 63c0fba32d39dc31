// A question of the library: what the header of its file declares, and the statement that answers it.
import type { ValueType } from "./valueType.ts";

export interface Question {
	/** The name of its file: `who-said-what-about`. */
	readonly name: string;
	readonly file: string;
	/** The question itself, with its question mark. */
	readonly title: string;
	/** What else there is to know, such as the order of the rows; empty when nothing is. */
	readonly details: string;
	readonly topic: string;
	readonly parameters: readonly Parameter[];
	/** Of the answer. */
	readonly columns: readonly Column[];
	/** The algorithm that makes the answer out of what the statement returns; null when the statement answers alone. */
	readonly algorithm: { readonly name: string; readonly text: string } | null;
	/** Of the statement, where an algorithm makes the answer; else none. */
	readonly edges: readonly Column[];
	/** What the file says to set before it is pasted, as Cypher: `about` is `'weapon:sea-baby'`. */
	readonly pasted: ReadonlyMap<string, string>;
	readonly cypher: string;
}

export interface Parameter {
	readonly name: string;
	/** As the command line spells it: `saidFrom` is `said-from`. */
	readonly option: string;
	readonly type: ValueType;
	readonly text: string;
	/** As the header writes it; null when there is none: the parameter must be given. */
	readonly default: string | null;
}

export interface Column {
	readonly name: string;
	readonly type: ValueType;
	readonly text: string;
}
