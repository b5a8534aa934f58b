import type { PrintedDraft } from '../../domain/editions/printedDraft.ts'
import { countOf } from './countOf.ts'

const engineOf = ({ engine, model }: PrintedDraft): string =>
  engine === 'extractive'
    ? 'Monexus’s extractive engine, which writes in the words of its sources'
    : `a language model (${model ?? 'unnamed'})`

/** How a machine took part in a printed text, for its readers. */
export const draftSentence = (draft: PrintedDraft): string => {
  const { unchanged, changed } = draft.sentences
  const all = unchanged + changed
  const edited =
    changed === 0
      ? `${countOf(all, 'sentence')} of it stand${all === 1 ? 's' : ''} unchanged among the newsroom’s own words.`
      : `${countOf(all, 'sentence')} of it stand${all === 1 ? 's' : ''} here, ${String(changed)} changed by the newsroom.`
  return `Drafted from ${countOf(draft.items, 'wire item')} by ${engineOf(draft)}; edited by the newsroom. ${edited}`
}
