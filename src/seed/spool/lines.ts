// Lines of text on disk: written in large pieces, and read one after another without holding them all.
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const pieceLength = 1 << 18;

export interface LineWriter {
	/** The line must not hold a line feed. */
	write(line: string): void;
	/** After it, the lines can be read. May be called twice. */
	end(): void;
}

/** Writes a new file, readable by its owner only. */
export function lineWriter(path: string): LineWriter {
	const file = openSync(path, "w", 0o600);
	let piece = "";
	let isOpen = true;
	const flush = (): void => {
		let left = Buffer.from(piece, "utf8");
		// A nearly full disk takes a part, then refuses the rest with the reason.
		while (left.length > 0) left = left.subarray(writeSync(file, left));
		piece = "";
	};
	return {
		write(line) {
			piece += `${line}\n`;
			if (piece.length > pieceLength) flush();
		},
		end() {
			if (!isOpen) return;
			isOpen = false;
			try {
				flush();
			} finally {
				closeSync(file);
			}
		},
	};
}

export function* linesOf(path: string): Generator<string> {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(pieceLength);
		const decoder = new StringDecoder("utf8");
		let begun = "";
		for (;;) {
			const length = readSync(file, buffer);
			if (length === 0) return;
			const lines = (begun + decoder.write(buffer.subarray(0, length))).split("\n");
			begun = lines.pop() ?? "";
			yield* lines;
		}
	} finally {
		closeSync(file);
	}
}
