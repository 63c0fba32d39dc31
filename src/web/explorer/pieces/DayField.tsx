// A calendar day, kept in the address.
import { useAddress } from "./useAddress.ts";

export function DayField({ label, parameter }: { label: string; parameter: string }) {
	const address = useAddress();
	const given = address.get(parameter) ?? "";
	return (
		<label className="field">
			<span>{label}</span>
			<input
				// Another address, another day: what is half typed stays the field's own.
				key={given}
				type="date"
				defaultValue={given}
				onBlur={({ target }) => target.value !== given && address.set({ [parameter]: target.value, pages: null })}
				onKeyDown={({ key, currentTarget }) => {
					if (key === "Enter" && currentTarget.value !== given) {
						address.set({ [parameter]: currentTarget.value, pages: null });
					}
				}}
			/>
		</label>
	);
}
