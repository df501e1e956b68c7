declare global {
	namespace App {
		interface Error {
			message: string;
			/** Pages with a name like the one that was asked for, nearest first. */
			nearMatches?: { href: string; title: string }[];
		}
	}
}

export {};
