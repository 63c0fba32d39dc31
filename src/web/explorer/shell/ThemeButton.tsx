// Goes from the system's theme to the other one and back; the playground shows the same.
import { useState } from "react";
import { chooseTheme, shownTheme } from "../../shell/theme.ts";

export function ThemeButton() {
	const [theme, setTheme] = useState(shownTheme);
	const other = theme === "dark" ? "light" : "dark";
	return (
		<button
			type="button"
			className="theme-button"
			aria-label={`Change to the ${other} theme`}
			title={`Change to the ${other} theme`}
			onClick={() => {
				chooseTheme(other);
				setTheme(other);
			}}
		>
			<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
				<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
				<path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
			</svg>
		</button>
	);
}
