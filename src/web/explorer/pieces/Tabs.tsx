// The lists of a page, one at a time; each has an address.
import { Link } from "react-router";
import { useAddress } from "./useAddress.ts";

export interface Tab {
	/** In the address as `?tab=…`; the first tab is there without it. */
	readonly name: string;
	readonly label: string;
	/** Null while it is not known. */
	readonly count: number | null;
}

export function Tabs({ tabs, shown, label }: { tabs: readonly Tab[]; shown: string; label: string }) {
	const address = useAddress();
	return (
		<nav className="tabs" aria-label={label}>
			{tabs.map(({ name, label: text, count }, index) => (
				<Link
					key={name}
					to={address.with({ tab: index === 0 ? null : name, pages: null })}
					preventScrollReset
					aria-current={name === shown ? "page" : undefined}
				>
					{text} {count !== null && <span className="count">{count}</span>}
				</Link>
			))}
		</nav>
	);
}
