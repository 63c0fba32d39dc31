// The head of a view: what it is, and its tools.
import type { ReactNode } from "react";

export interface ViewHeadProps {
	readonly title: string;
	/** A word or two above the title: the kind of thing. */
	readonly kicker?: ReactNode;
	/** `ShowQuery`, `ExportMenu`. */
	readonly tools?: ReactNode;
	readonly children?: ReactNode;
}

export function ViewHead({ title, kicker, tools, children }: ViewHeadProps) {
	return (
		<header className="view-head">
			<title>{`${title} · Who said what about whom`}</title>
			{kicker && <p className="kicker">{kicker}</p>}
			<h1>{title}</h1>
			{children}
			{tools && <div className="tools">{tools}</div>}
		</header>
	);
}
