declare global {
	namespace App {
		interface PageState {
			/** The query of what is shown, when the reader chose without a request. */
			query?: string;
		}
	}
}

export {};
