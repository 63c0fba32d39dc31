// The page at `/`: the explorer.
import "../shell/theme.css";
import "../shell/page.css";
import "../shell/bar.css";
import "./explorer.css";
import "./shell/shell.css";
import "./pieces/controls.css";
import "./pieces/heads.css";
import "./pieces/states.css";
import "./pieces/cards.css";
import "./pieces/statements.css";
import "./pieces/overlays.css";
import { ApolloProvider } from "@apollo/client/react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { applyChosenTheme } from "../shell/theme.ts";
import { client } from "./client/apollo.ts";
import { watchHealth } from "./client/watchHealth.ts";
import { router } from "./router.tsx";

applyChosenTheme();
watchHealth();
const page = document.getElementById("page");
if (!page) throw new Error("index.html: wanted an element with the id page, got none");
createRoot(page).render(
	<ApolloProvider client={client}>
		<RouterProvider router={router} />
	</ApolloProvider>,
);
