import type { DraftSentence } from './synthesisDraft.ts'

/** What a sentence says: of a quotation its words alone, as “reported” and “wrote” before them change nothing. */
export const saidIn = ({ type, text }: Pick<DraftSentence, 'type' | 'text'>): string =>
  type === 'quotation' ? (/“.*”/su.exec(text)?.[0] ?? text) : text
