// Asks the reader for a token, once for all questions that wait for one.
import "./askForToken.css";

let asking: Promise<string | null> | null = null;

/** Null: the reader has none. */
export function askForToken(isWrong: boolean): Promise<string | null> {
	asking ??= ask(isWrong).finally(() => {
		asking = null;
	});
	return asking;
}

function ask(isWrong: boolean): Promise<string | null> {
	const dialog = document.createElement("dialog");
	dialog.className = "token";
	dialog.setAttribute("aria-labelledby", "token-title");
	const title = made("h2", isWrong ? "This token does not let you in" : "This server asks for a token");
	title.id = "token-title";
	const label = made("label", "Token");
	const field = document.createElement("input");
	Object.assign(field, { type: "password", name: "token", autocomplete: "off", required: true, spellcheck: false });
	label.append(field);
	const use = made("button", "Use it");
	use.type = "submit";
	const leave = made("button", "I have none");
	leave.type = "button";
	const form = document.createElement("form");
	form.append(title, made("p", "Its operator gives them out. It is kept until you close this tab."), label, use, leave);
	dialog.append(form);
	document.body.append(dialog);
	dialog.showModal();
	return new Promise<string | null>((resolve) => {
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			const token = field.value.trim();
			if (token !== "") resolve(token);
		});
		leave.addEventListener("click", () => resolve(null));
		dialog.addEventListener("cancel", () => resolve(null));
	}).finally(() => dialog.remove());
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}
