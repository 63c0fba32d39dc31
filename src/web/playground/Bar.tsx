// The bar on top: the same as in the explorer, with links that leave this page.
import icon from "../shell/icon.svg";
import { places } from "../shell/places.ts";

export function Bar() {
	return (
		<header className="bar">
			<a href="/" className="brand">
				<img src={icon} alt="" width="28" height="28" />
				<span>Who said what about whom</span>
			</a>
			<nav aria-label="Views">
				{places.map(({ address, label }) => (
					<a key={address} href={address}>
						{label}
					</a>
				))}
				<a href="/playground" aria-current="page">
					Playground
				</a>
			</nav>
		</header>
	);
}
