import { isForeign } from '../isForeign.ts'
import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import { isAttributed } from '../../claims/isAttributed.ts'
import { quotableRun } from './quotableRun.ts'
import { listed } from './listed.ts'
import { measureName } from './measureName.ts'

const mostSilent = 3

/** One word alone is a place as often as somebody who could speak. */
const isBody = /\s|^\p{Lu}{2,6}$/u

const isHeard = (name: string, items: readonly PackItem[]): boolean =>
  items.some(({ sentences }) => sentences.some(({ exact }) => exact.includes(name) && isAttributed(exact)))

/** Named by several items, and in none of them in a sentence that reports what somebody said. */
function silentOf({ items, tellings }: EvidencePack): string[] {
  const named = tellings.filter(({ kind, said }) => kind === 'name' && (said[0]?.by.length ?? 0) > 1)
  return named
    .map(({ of }) => of)
    .filter(
      (name) =>
        isBody.test(name) && !isHeard(name, items) && !items.some(({ source }) => source.includes(name)),
    )
    .slice(0, mostSilent)
}

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
  const names = silentOf(pack)
  return names.length > 0
    ? [`Named by several and heard by none: ${listed(names)}. Have they been asked?`]
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
