// That the documents share their source files without overlapping.
import { at, type DocumentHead, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { checkInferred } from "./inferred.ts";

/** That a document agrees with itself. */
export function checkDocument(document: NamedEntry<DocumentHead>, report: Report): void {
	const { firstLine, lastLine } = document.value;
	if (lastLine < firstLine) report(at(document, "lastLine"), `a line not before ${firstLine}`, String(lastLine));
	checkInferred(document, report);
}

/** That all documents agree on their source files. */
export function checkSourceFiles(documents: readonly NamedEntry<DocumentHead>[], report: Report): void {
	const bySourceFile = new Map<string, NamedEntry<DocumentHead>[]>();
	for (const document of documents) {
		const parts = bySourceFile.get(document.value.sourceFile);
		if (parts) parts.push(document);
		else bySourceFile.set(document.value.sourceFile, [document]);
	}
	for (const [sourceFile, parts] of bySourceFile) if (sourceFile !== "") checkParts(parts, report);
}

/** Documents of one source file. */
function checkParts(parts: readonly NamedEntry<DocumentHead>[], report: Report): void {
	const inFile = parts.toSorted((a, b) => a.value.firstLine - b.value.firstLine);
	const first = inFile[0]?.value.sha256;
	let above = inFile[0];
	for (const document of inFile.slice(1)) {
		const { sha256, firstLine, sourceFile } = document.value;
		if (sha256 && first && sha256 !== first) {
			report(
				at(document, "sha256"),
				`the hash that other documents give for ${sourceFile}, ${first.slice(0, 8)}...`,
				shown(sha256),
			);
		}
		if (!above) continue;
		if (firstLine <= above.value.lastLine) {
			const wanted = `lines of ${sourceFile} that no other document has`;
			report(
				at(document, "firstLine"),
				wanted,
				`${firstLine}, but ${above.id} (${above.file.name}) ends in line ${above.value.lastLine}`,
			);
		}
		if (document.value.lastLine > above.value.lastLine) above = document;
	}
}
