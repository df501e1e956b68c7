/** Made by vite.islands.ts. */
declare module 'virtual:islands' {
	/** Path of the first module of a script to the addresses of its files, its own first; empty in development. */
	const files: Record<string, string[]>;
	export default files;
}
