// What stands where an answer is not: not yet, not at all, nothing in it.
import type { ReactNode } from "react";

/** Grey bars in the shape of what is to come. */
export function Skeleton({ rows = 3, what }: { rows?: number; what: string }) {
	return (
		<div className="skeleton" role="status">
			<span className="for-screen-readers">Loading {what} …</span>
			{Array.from({ length: rows }, (_, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
				<span key={row} aria-hidden="true" />
			))}
		</div>
	);
}

export function Trouble({ sentence, retry }: { sentence: string; retry?: () => void }) {
	return (
		<div className="trouble-box" role="alert">
			<p>{sentence}</p>
			{retry && (
				<button type="button" className="button" onClick={retry}>
					Try again
				</button>
			)}
		</div>
	);
}

export function Empty({ children }: { children: ReactNode }) {
	return <p className="empty">{children}</p>;
}
