// A value that follows another one once it rests.
import { useEffect, useState } from "react";

// Shorter than a pause for thought, longer than the time between two keys.
const restMilliseconds = 150;

export function useSettled(value: string): string {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), restMilliseconds);
		return () => clearTimeout(timer);
	}, [value]);
	return settled;
}
