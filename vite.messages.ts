import { paraglideVitePlugin } from '@inlang/paraglide-js';

/** Compiles the message catalogue to typed functions, for the site and for the script of chart pages alike. */
export const messages = () =>
	paraglideVitePlugin({
		project: './src/lib/text/project.inlang',
		outdir: './src/lib/text/paraglide',
		strategy: ['baseLocale'],
		// As long as there is one language, no page needs to ask which.
		experimentalStaticLocale: '"en"',
		emitTsDeclarations: true
	});
