import { createInterface, type Interface } from 'node:readline';
import type { EntryNeed } from '../../src/lib/dataset/entry/entryPlan';

/** A person at the terminal; `ask` gives `null` once there is nobody any more. */
export interface Person {
	ask(text: string): Promise<string | null>;
	leave(): void;
}

export function personAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Person {
	const terminal: Interface = createInterface({ input });
	const lines = terminal[Symbol.asyncIterator]();
	return {
		async ask(text) {
			output.write(text);
			const { value, done } = (await lines.next()) as IteratorResult<string>;
			if (done === true) output.write('\n');
			return done === true ? null : value.trim();
		},
		leave: () => terminal.close()
	};
}

/** Asks for one thing. An empty line takes what is likely; the answer is empty where nothing is, and `null` where nobody answers. */
export async function askNeed(
	{ about, allowed, suggestion }: EntryNeed,
	person: Person
): Promise<string | null> {
	const likely = suggestion === '' ? '' : ` [${suggestion}]`;
	const answer = await person.ask(`\n${about}\n(${allowed})\n>${likely} `);
	return answer === '' ? suggestion : answer;
}
