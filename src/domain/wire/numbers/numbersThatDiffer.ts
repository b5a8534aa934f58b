import type { Count } from './countsIn.ts'
import { haveCommon } from './doAgree.ts'
import { heldNow, statedMeasures } from './statedMeasures.ts'

/** An item of a story, as far as its numbers go. */
export interface Teller {
  id: string
  /** Who tells it: a later item of the same one replaces what it said before. */
  by: string
  /** Headline and opening, in the source's own words. */
  text: string
}

/** A number as it is first written, with the item that gives it. */
export interface SaidNumber {
  number: string
  item: string
}

/** What one source says last of a measure, and what it said before. */
export interface Voice extends SaidNumber {
  earlier: SaidNumber[]
}

/** A number that the sources of a story do not agree about. */
export interface DifferingNumber {
  /** What is counted or measured: "dead", "homes destroyed". */
  of: string
  /** Each number with who says it, in the order in which they were first said. */
  said: { number: string; by: Voice[] }[]
}

interface Statement {
  id: string
  by: string
  counts: Count[]
}

interface Spoken extends Voice {
  counts: Count[]
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return [...groups.values()]
}

const keyOf = ({ of, unit }: Count): string => `${of} ${unit ?? ''}`

const wordsOf = ({ counts }: Statement): string =>
  [...new Set(heldNow(counts).map(({ said }) => said))].join(', ')

/** What one source says last, and which of its earlier numbers that has replaced. */
function voiceOf(own: readonly Statement[]): Spoken[] {
  const current = own.at(-1)
  if (!current) return []
  const replaced = own.filter(({ counts }) => !haveCommon(heldNow(counts), heldNow(current.counts)))
  const earlier = replaced.map((one) => ({ number: wordsOf(one), item: one.id }))
  return [{ number: wordsOf(current), item: current.id, counts: current.counts, earlier }]
}

const statementsOf = ({ id, by, text }: Teller): Statement[] =>
  statedMeasures(text).map(({ counts }) => ({ id, by, counts }))

/** "16,000, not 11,000" after another’s 11,000 disputes it; who says so first puts only himself right. */
const isDisputed = (earlier: Spoken, later: Spoken): boolean =>
  later.counts.some(({ isDenied }) => isDenied) && !haveCommon(heldNow(earlier.counts), heldNow(later.counts))

/** Voices in the order in which they were first heard. */
const doDiffer = (voices: readonly Spoken[]): boolean =>
  voices.some((one, at) =>
    voices.slice(at + 1).some((other) => !haveCommon(one.counts, other.counts) || isDisputed(one, other)),
  )

function differingIn(statements: readonly Statement[]): DifferingNumber[] {
  const of = statements[0]?.counts[0]?.of
  const voices = grouped(statements, ({ by }) => by).flatMap(voiceOf)
  if (of === undefined || !doDiffer(voices)) return []
  const said = grouped(voices, ({ number }) => number.toLowerCase()).map((same) => ({
    number: same[0]?.number ?? '',
    by: same.map(({ number, item, earlier }) => ({ number, item, earlier })),
  }))
  return [{ of, said }]
}

/**
 * The numbers of one measure that the sources of a story give differently, whatever else their texts say:
 * what a sub has to ask about before a figure is printed. `told` in the order of time. A hedged number
 * differs only from what it excludes.
 */
export function numbersThatDiffer(told: readonly Teller[]): DifferingNumber[] {
  const statements = told.flatMap(statementsOf)
  return grouped(statements, ({ counts }) => (counts[0] ? keyOf(counts[0]) : '')).flatMap(differingIn)
}
