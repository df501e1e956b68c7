import { findAnswerGroup, STANCES } from '../dataset/answerGroup';
import type { Question } from '../dataset/types';

/**
 * What an answer is called where claims are held against figures: the stance, where the answer stands for all answers
 * of its stance, since that is what another pollster or question would have printed too; else its own id.
 */
export function answerKey(question: Question, answerId: string): string {
	const stance = STANCES.find((id) => findAnswerGroup(question, id)?.printed[0]?.id === answerId);
	return stance ?? answerId;
}
