// A choice among a few words, kept in the address.
import { useAddress } from "./useAddress.ts";

export interface SelectProps {
	readonly label: string;
	/** Its name in the address. */
	readonly parameter: string;
	/** Word to what the reader sees. */
	readonly options: Readonly<Record<string, string>>;
	/** What stands there while nothing is chosen. */
	readonly none: string;
}

export function Select({ label, parameter, options, none }: SelectProps) {
	const address = useAddress();
	const given = address.get(parameter);
	const isUnknown = given !== null && !Object.hasOwn(options, given);
	return (
		<label className="field">
			<span>{label}</span>
			<select
				value={given ?? ""}
				// Another filter makes another list, which begins at its first page.
				onChange={({ target }) => address.set({ [parameter]: target.value, pages: null })}
			>
				<option value="">{none}</option>
				{Object.entries(options).map(([value, text]) => (
					<option key={value} value={value}>
						{text}
					</option>
				))}
				{isUnknown && <option value={given}>{given}</option>}
			</select>
		</label>
	);
}
