import { type DifferingNumber, numbersThatDiffer, type Voice } from '../../wire/numbers/numbersThatDiffer.ts'
import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import { tellersOfPack } from '../tellersOfPack.ts'
import { type DifferingTime, timesThatDiffer } from '../timesThatDiffer.ts'
import { numbersSaid } from '../numbersSaid.ts'
import { citeOfNumber } from './citeOfNumber.ts'
import { isBorne } from './isBorne.ts'
import { listed } from './listed.ts'
import { measureName } from './measureName.ts'
import { speakerNames } from './speakerNames.ts'
import { tolls } from './tolls.data.ts'

type Items = ReadonlyMap<string, PackItem>
type Said = DifferingNumber['said'][number]

const openings = ['The sources differ on', 'Accounts differ on', 'The sources do not agree on']

const numbersOf = (list: string): string => listed(numbersSaid(list))

const nameOf = (voice: Voice, items: Items): string => {
  const item = items.get(voice.item)
  return item ? (speakerNames(item)[0] ?? 'One source') : 'One source'
}

/** "City Desk and Coast Radio give 14", "El Faro, which gave 9 before, now gives 11". */
function saying({ number, by }: Said, items: Items): string {
  const names = [...new Set(by.map((voice) => nameOf(voice, items)))]
  const before = by.length === 1 ? (by[0]?.earlier.at(-1)?.number ?? '') : ''
  if (before !== '')
    return `${names.join('')}, which gave ${numbersOf(before)} before, now gives ${numbersOf(number)}`
  return `${listed(names)} ${names.length > 1 ? 'give' : 'gives'} ${numbersOf(number)}`
}

/** Who has not spoken since others put something new in place of what they said then. */
function leftBehind(said: readonly Said[], items: Items): Said[] {
  const order = [...items.keys()]
  const placeOf = (voice: Voice): number => order.indexOf(voice.item)
  const renewed = said.flatMap(({ by }) => by.filter(({ earlier }) => earlier.length > 0).map(placeOf))
  const isBehind = ({ by }: Said): boolean =>
    renewed.length > 0 && by.every((one) => one.earlier.length === 0 && placeOf(one) < Math.min(...renewed))
  const behind = said.filter(isBehind)
  return said.length - behind.length < 2 ? [] : behind
}

/** "El Faro gives 11; Coast Radio gives 12; earlier City Desk gave 9" */
function sayingAll({ said }: DifferingNumber, items: Items): string {
  const behind = leftBehind(said, items)
  const now = said.filter((one) => !behind.includes(one)).map((one) => saying(one, items))
  const then = behind.map(({ number, by }) => {
    const names = [...new Set(by.map((voice) => nameOf(voice, items)))]
    return `earlier ${listed(names)} gave ${numbersOf(number)}`
  })
  return [...now, ...then].join('; ')
}

function citesOf({ of, said }: DifferingNumber, items: Items): string[] {
  const told = said.flatMap(({ by }) =>
    by.flatMap(({ item, number, earlier }) => [...earlier.slice(-1), { item, number }]),
  )
  return told.flatMap(({ item, number }) => {
    const found = items.get(item)
    return (found && citeOfNumber(found, of, number)) ?? []
  })
}

/** What is contested, before it is a sentence. */
interface Dispute {
  of: string
  told: string
  cites: string[]
  why: string
}

const disputeOf = (differing: DifferingNumber, items: Items): Dispute => ({
  of: differing.of,
  told: sayingAll(differing, items),
  cites: citesOf(differing, items),
  why: `Numbers that differ: ${differing.of}.`,
})

function disputeOfTime({ event, said }: DifferingTime): Dispute {
  const told = said.map((same) => {
    const names = [...new Set(same.map(({ item }) => speakerNames(item)[0] ?? 'One source'))]
    return `${listed(names)} ${names.length > 1 ? 'give' : 'gives'} ${same[0]?.words ?? ''}`
  })
  return {
    of: `time of the ${event}`,
    told: told.join('; '),
    cites: said.flatMap((same) => same.map(({ cite }) => cite)),
    why: `Times that differ: ${event}.`,
  }
}

function sentenceOf({ of, told, cites, why }: Dispute, turn: number): DraftSentence {
  const text = `${openings[turn % openings.length] ?? ''} ${measureName(of)}: ${told}.`
  return { id: 'D0', part: 'contested', type: 'attributed', text, cites, why, findings: [] }
}

/** What is contested, as sentences. */
export interface Contested {
  /** How many died, were hurt or are missing: no report is too short for it. */
  tolls: DraftSentence[]
  others: DraftSentence[]
}

/** Each number and hour on which the sources differ, side by side, with who says which and what they said before. */
export function contestedSentences(pack: EvidencePack): Contested {
  const byId = new Map(pack.items.map((item) => [item.id, item]))
  const numbers = numbersThatDiffer(tellersOfPack(pack.items)).map((one) => disputeOf(one, byId))
  const drafted = [...numbers, ...timesThatDiffer(pack.items).map(disputeOfTime)]
    .map((dispute, turn) => ({ of: dispute.of, sentence: sentenceOf(dispute, turn) }))
    .filter(({ sentence }) => isBorne(sentence, pack))
  const ofToll = (isToll: boolean): DraftSentence[] =>
    drafted.filter(({ of }) => tolls.has(of) === isToll).map(({ sentence }) => sentence)
  return { tolls: ofToll(true), others: ofToll(false) }
}
