// Says that the address names an example that is not there.
import { useState } from "react";

export function UnknownExample({ name }: { name: string }) {
	const [isOpen, setOpen] = useState(true);
	if (!isOpen) return null;
	return (
		<p className="notice" role="status">
			There is no example named “{name}”.
			<button type="button" onClick={() => setOpen(false)}>
				Close
			</button>
		</p>
	);
}
