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
	// Bytes, not a text to which lines are added: that would hold on to the lines, and they to the files they are parts of.
	const piece = Buffer.allocUnsafe(pieceLength);
	let length = 0;
	let isOpen = true;
	const put = (bytes: Buffer): void => {
		let left = bytes;
		// A nearly full disk takes a part, then refuses the rest with the reason.
		while (left.length > 0) left = left.subarray(writeSync(file, left));
	};
	const flush = (): void => {
		const full = length;
		length = 0;
		put(piece.subarray(0, full));
	};
	return {
		write(line) {
			// No character takes more than three bytes for each of its code units.
			const most = line.length * 3 + 1;
			if (length + most > pieceLength) flush();
			if (most > pieceLength) put(Buffer.from(`${line}\n`, "utf8"));
			else length += piece.write(`${line}\n`, length, "utf8");
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
