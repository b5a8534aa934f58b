import { isForeign } from '../isForeign.ts'
import type { EvidencePack } from '../evidencePack.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import { accusedUnheard } from './accusedUnheard.ts'
import { quotableRun } from './quotableRun.ts'
import { listed } from './listed.ts'
import { measureName } from './measureName.ts'

const mostSilent = 3

function ledOn({ items }: EvidencePack): string[] {
  const [first] = items.filter(({ headline }) => headline.trim() !== '')
  return first
    ? [
        `The wire led on “${quotableRun(first.headline)}” (${first.source}). What do we lead on instead, and why?`,
      ]
    : []
}

function standing({ items, independent }: EvidencePack): string[] {
  if (items.length === 0 || independent > 1) return []
  const owner = items[0]?.owner ?? items[0]?.source ?? ''
  return [`Everything here goes back to one origin (${owner}). Do we say so, or wait for a second?`]
}

const contested = ({ tellings }: EvidencePack): string[] =>
  tellings
    .filter(({ isContested }) => isContested)
    .map(({ of, said }) => {
      const numbers = said.map(({ words }) => words)
      return `The sources differ on ${measureName(of)} (${numbers.join(' or ')}). Which do we give first, and on what ground?`
    })

function silent(pack: EvidencePack): string[] {
  const names = accusedUnheard(pack).slice(0, mostSilent)
  return names.length > 0
    ? [`Accused or blamed, and heard by none: ${listed(names)}. Have they been asked?`]
    : []
}

function foreign({ items }: EvidencePack): string[] {
  const sources = items.filter(isForeign).map(({ source }) => source)
  const names = [...new Set(sources)]
  return names.length > 0
    ? [`Quoted in their own language: ${listed(names)}. Who translates, and who checks it?`]
    : []
}

const asked = ({ angle }: SynthesisOrder): string[] =>
  angle === '' ? [] : [`You asked for “${angle}”. Does the wire bear that angle, or only part of it?`]

/** What the editor is asked to say in the framing note: questions that this pack raises, one a line. */
export const framingPromptOf = (pack: EvidencePack, order: SynthesisOrder): string =>
  [ledOn, standing, contested, silent, foreign]
    .flatMap((ask) => ask(pack))
    .concat(asked(order))
    .join('\n')
