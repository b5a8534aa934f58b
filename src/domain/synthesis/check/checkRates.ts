import { numberUnits } from '../../claims/numberUnits.data.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { findingAt } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

const periods = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const ours = new RegExp(
  String.raw`(?<=[\p{L}\p{N}%] )(?:an?|per|each|every) (${periods.join('|')})(?!\p{L})`,
  'gu',
)

const adverbs: Readonly<Record<(typeof periods)[number], string>> = {
  second: '/s',
  minute: '/min',
  hour: String.raw`/h|kmh|mph|hourly|stündlich|horaire`,
  day: String.raw`daily|täglich|quotidien|diari|giornalier|ежедневн|日`,
  week: String.raw`weekly|wöchentlich|hebdomadaire|semanal|settimanal|еженедельн|周|週`,
  month: String.raw`monthly|monatlich|mensuel|mensual|mensil|mensal|ежемесячн|月`,
  year: String.raw`annual|yearly|jährlich|annuel|anual|annu|годов|年`,
}

const escaped = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.]/g, String.raw`\.`)).join('|')

const by = new Map(
  periods.map((period) => [
    period,
    new RegExp(
      String.raw`(?<!\p{L})(?:an?|per|each|every|pro|je|par|por|al|alla|all[’']|à|a la|в|за|i|om|om het|每|كل) ?(?:${escaped(numberUnits[period] ?? [])})(?!\p{Script=Latin})|${adverbs[period]}`,
      'iu',
    ),
  ]),
)

const ratesIn = (text: string): string[] => periods.filter((period) => by.get(period)?.test(text) ?? false)

/** "A week" for "a day": what is told per time is told per the same. */
export function checkRates(own: string, cited: readonly CitedItem[]): SentenceFinding[] {
  const theirs = new Set(cited.flatMap(({ text }) => ratesIn(text)))
  if (theirs.size === 0) return []
  return [...own.matchAll(ours)]
    .filter(({ 1: period = '' }) => !theirs.has(period))
    .map(({ 0: found, index }) => {
      const message = `The cited sentences do not say “${found}”. State the number as they do, or cite who gives it.`
      return findingAt('number-unsupported', { start: index, end: index + found.length }, message)
    })
}
