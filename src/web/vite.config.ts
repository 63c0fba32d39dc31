// How the pages are built: `npx vite build --config src/web/vite.config.ts` writes dist/web/.
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => `${import.meta.dirname}/${path}`;

/**
 * Of graphql, the explorer and its client need the language alone, and get no more. Left to the bundler they would get all of it:
 * graphiql-explorer in the playground requires it as CommonJS, of which nothing can be shaken off (45 kB of gzip, measured).
 */
const languageAlone: Plugin = {
	name: "language-alone",
	enforce: "pre",
	resolveId(source, importer = "") {
		if (source !== "graphql" || !/@apollo\/client|src\/web\/explorer/.test(importer)) return null;
		return this.resolve("graphql/language/index.mjs", importer);
	},
};

export default defineConfig({
	root: import.meta.dirname,
	// The server answers /playground with playground/index.html: only absolute addresses work from there.
	base: "/",
	plugins: [react(), languageAlone],
	build: {
		outDir: at("../../dist/web"),
		emptyOutDir: true,
		sourcemap: false,
		// The first that know light-dark() (May 2024); lowered for older ones, it would not follow GraphiQL's own switch.
		target: ["chrome123", "firefox120", "safari17.5"],
		// The polyfill is for browsers older than the target.
		modulePreload: { polyfill: false },
		// The editor of the playground is one chunk of some 3 MB, loaded after the page stands.
		chunkSizeWarningLimit: 4000,
		rolldownOptions: {
			input: { explorer: at("index.html"), playground: at("playground/index.html") },
			output: {
				// What both pages need, and changes least.
				codeSplitting: { groups: [{ name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// }] },
			},
			// GraphiQL is compiled already: its notes to the React compiler mean nothing here.
			onwarn: (warning, warn) => {
				if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
			},
		},
	},
});
