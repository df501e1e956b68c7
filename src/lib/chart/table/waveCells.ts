import type { Dataset, Wave } from '../../dataset/types';
import { formatCount } from '../../text/numbers';
import { modeName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { textCell, type TableCell } from './tableModel';

/** What a table says of a survey, whatever was asked: where, by whom, of how many, how. */
type WaveCell = (dataset: Dataset, wave: Wave) => TableCell;

export const countryCell: WaveCell = ({ countries }, { country }) =>
	textCell(countries[country]?.name ?? country);

export const pollsterCell: WaveCell = ({ pollsters }, { pollsterId }) =>
	textCell(pollsters[pollsterId]?.name ?? pollsterId);

export const sampleCell: WaveCell = (_, { sampleSize }) =>
	sampleSize === null ? unknownCell() : textCell(formatCount(sampleSize), sampleSize, String(sampleSize));

export const modeCell: WaveCell = (_, { mode }) => (mode === null ? unknownCell() : textCell(modeName(mode)));

const unknownCell = (): TableCell => textCell(m.sample_unknown(), null);
