/** A list of all four answers of levada-attitude in the wave of 2018, one row each; added to the file of Levada they
 * begin on line 7. */
export function fullList(...shares: (string | null)[]): string[] {
	const answers = ['respect', 'sympathy', 'fear', 'hard-to-say', 'positive-total'];
	return answers.flatMap((answer, index) => {
		const share = shares[index];
		if (share === undefined || share === null) return [];
		return [`levada-2018-03,levada-attitude,age:60+,${answer},${share},reported,bbc-1,1,`];
	});
}
