// The day on which roles and relations are looked at.
import { dayIn } from "../pieces/dayIn.ts";
import { type Address, useAddress } from "../pieces/useAddress.ts";

/** Null when the address gives none, or something that is no day. */
export function dayOf(address: Address): string | null {
	return dayIn(address.get("asOf"));
}

export function AsOf({ label }: { label: string }) {
	const address = useAddress();
	const day = dayOf(address);
	return (
		<div className="as-of">
			<label className="field">
				<span>{label}</span>
				<input
					type="date"
					// Filled anew when the address changes; while a reader types, the browser holds the unfinished day.
					key={day}
					defaultValue={day ?? ""}
					onChange={({ target }) => {
						if (target.value !== "" && !target.value.startsWith("0"))
							address.set({ asOf: target.value, pages: null }, "replace");
					}}
				/>
			</label>
			{day !== null && (
				<button type="button" className="button" onClick={() => address.set({ asOf: null, pages: null })}>
					Any day
				</button>
			)}
		</div>
	);
}
