import { ordinalsAsFigures } from './alike/ordinalsAsFigures.ts'

/** What is counted through: two of different number are two events. */
const series: Readonly<Record<string, string>> = {
  week: 'week|semaine|woche|semana',
  quarter: 'quarter|trimestre|quartal',
  round: 'round|tour|runde|ronda',
  matchday: 'match ?day|journée|spieltag|jornada',
  day: 'day',
  stage: 'stage|étape|etappe|etapa',
  game: 'game|match|test',
  number: String.raw`no\.|number|draw|tirage|episode|flight|chapter|lot|article`,
  phase: 'phase|leg|session|reading|instalment|tranche|heat',
  line: 'line|ligne|linie|route|highway|quay|pier|gate|reactor|unit|mine|block|berth|district|platform',
}
const behind = Object.entries(series).map(
  ([label, words]) =>
    [label, new RegExp(String.raw`(?<!\p{L})(?:${words}) ?(?<n>\d{1,5})(?![\d.,]?\d|\p{L})`, 'giu')] as const,
)
const before = Object.entries(series).map(
  ([label, words]) =>
    [
      label,
      new RegExp(String.raw`(?<!\d)(?<n>\d{1,2})(?:st|nd|rd|th|er|e|ème|\.)[ -](?:${words})(?!\p{L})`, 'giu'),
    ] as const,
)
const shortForms = [
  ['quarter', /(?<![\p{L}\d])[QT](?<n>[1-4])(?!\d)/gu],
  ['week', /第(?<n>\d{1,2})(?:周|週)/gu],
  ['round', /第(?<n>\d{1,2})(?:轮|輪|回合)/gu],
  ['quarter', /第(?<n>\d)(?:季度|四半期)/gu],
] as const
const shapes = [...behind, ...before, ...shortForms]

/** "week 12", "the third quarter", "Q3", "match day 5": what a text says it is, as label and number. */
export function anchorsIn(text: string): Map<string, ReadonlySet<number>> {
  const anchors = new Map<string, Set<number>>()
  const figures = ordinalsAsFigures(text)
  if (!/\d/.test(figures)) return anchors
  for (const [label, shape] of shapes)
    for (const { groups } of figures.matchAll(shape)) {
      const known = anchors.get(label) ?? new Set()
      anchors.set(label, known.add(Number(groups?.n)))
    }
  return anchors
}

/** The label under which two texts name different numbers only; null when none does. */
export function contradictingAnchor(
  one: ReadonlyMap<string, ReadonlySet<number>>,
  other: ReadonlyMap<string, ReadonlySet<number>>,
): string | null {
  for (const [label, ours] of one) {
    const theirs = other.get(label)
    if (theirs && ![...ours].some((number) => theirs.has(number))) return label
  }
  return null
}
