import { commentText, formulaString, jsonString, powerQueryString, stataAddress } from './codeText';

/** A few lines that read the figures of a chart in one program. */
export interface ReadyCode {
	id: string;
	/** Name of the program, the same in every language. */
	name: string;
	code: string;
}

/**
 * Code that reads the readings of a chart from their address, for the programs that newsrooms and researchers use.
 * @param csv address of the CSV with every choice written out
 * @param json address of the JSON
 * @param title the chart, for a comment
 */
export function readyCode({ csv, json, title }: { csv: string; json: string; title: string }): ReadyCode[] {
	const about = commentText(title);
	return [
		{ id: 'sheets', name: 'Google Sheets', code: `=IMPORTDATA(${formulaString(csv)})` },
		{
			id: 'excel',
			name: 'Excel (Power Query)',
			code: lines(
				`// ${about}`,
				'let',
				`    Source = Csv.Document(Web.Contents(${powerQueryString(csv)}), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]),`,
				'    Readings = Table.PromoteHeaders(Source, [PromoteAllScalars=true])',
				'in',
				'    Readings'
			)
		},
		{
			id: 'python',
			name: 'Python',
			code: lines(
				`# ${about}`,
				'import csv',
				'import io',
				'import urllib.request',
				'',
				`with urllib.request.urlopen(${jsonString(csv)}) as answer:`,
				'    readings = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))',
				'print(len(readings), "readings")'
			)
		},
		{
			id: 'pandas',
			name: 'Python (pandas)',
			code: lines(`# ${about}`, 'import pandas', '', `readings = pandas.read_csv(${jsonString(csv)})`)
		},
		{
			id: 'r',
			name: 'R',
			code: lines(`# ${about}`, `readings <- read.csv(${jsonString(csv)}, encoding = "UTF-8")`)
		},
		{
			id: 'javascript',
			name: 'JavaScript (Node, browser)',
			code: lines(
				`// ${about}`,
				`const answer = await fetch(${jsonString(json)});`,
				'const { readings } = await answer.json();',
				'console.log(readings.length, "readings");'
			)
		},
		{
			id: 'stata',
			name: 'Stata',
			code: lines(
				`// ${about}`,
				`import delimited using ${stataAddress(csv)}, clear bindquote(strict) encoding("UTF-8")`
			)
		}
	];
}

const lines = (...all: string[]): string => all.join('\n');
