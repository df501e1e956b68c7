import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/text/project.inlang',
			outdir: './src/lib/text/paraglide',
			strategy: ['baseLocale'],
			// As long as there is one language, no page needs to ask which.
			experimentalStaticLocale: '"en"',
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	test: {
		include: ['tests/{unit,data,visual}/**/*.test.ts'],
		// Partial fieldwork dates are where errors hide, so no test runs in UTC.
		env: { TZ: 'America/St_Johns' },
		environment: 'node'
	}
});
