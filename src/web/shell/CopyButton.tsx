// A button that puts a text on the clipboard, and says whether it could.
import { useEffect, useState } from "react";

const shownMilliseconds = 2_000;

export function CopyButton({ label, text }: { label: string; text: string }) {
	const [said, setSaid] = useState<string | null>(null);
	useEffect(() => {
		if (said === null) return;
		const timer = setTimeout(() => setSaid(null), shownMilliseconds);
		return () => clearTimeout(timer);
	}, [said]);
	const copy = () =>
		putOnClipboard(text).then(
			() => setSaid("Copied"),
			() => setSaid("Not copied"),
		);
	return (
		<button type="button" className="copy" onClick={copy}>
			<span aria-live="polite">{said ?? label}</span>
		</button>
	);
}

/** Browsers give `navigator.clipboard` only to https and localhost: a server in a local network has neither. */
async function putOnClipboard(text: string): Promise<void> {
	if (navigator.clipboard) return navigator.clipboard.writeText(text);
	const area = document.createElement("textarea");
	area.value = text;
	document.body.append(area);
	area.select();
	const copied = document.execCommand("copy");
	area.remove();
	if (!copied) throw new Error("The browser refused to copy");
}
