import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { BROWSERS } from './vite.browsers.ts';
import { notedIslands } from './vite.islands.ts';
import { messages } from './vite.messages.ts';

export default defineConfig({
	plugins: [messages(), notedIslands(), sveltekit()],
	build: { target: BROWSERS }
});
