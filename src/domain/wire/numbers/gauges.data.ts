/** A measure in a unit of its own, named by the words nearest to the number. */
export interface Gauge {
  label: string
  units: readonly (string | null)[]
  /** Anywhere before the number or behind it in its sentence, with no other number between. */
  words: RegExp
}

const money: readonly string[] = [
  ...['dollar', 'euro', 'pound', 'yen', 'yuan', 'rupee', 'rouble', 'crown', 'franc', 'shekel', 'lira', 'won'],
  ...[
    'Australian dollar',
    'Canadian dollar',
    'Hong Kong dollar',
    'Taiwan dollar',
    'Singapore dollar',
    'real',
  ],
]
const lengths = ['metre', 'kilometre', 'mile', 'foot']
const named = (label: string, units: readonly (string | null)[], words: string): Gauge => ({
  label,
  units,
  words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'gu'),
})

export const gauges: readonly Gauge[] = [
  named('depth', lengths, 'depth|deep'),
  named('wind', lengths, 'gusts?|gusting'),
  named('steady wind', lengths, 'winds?'),
  named('wave height', lengths, 'waves?|swell'),
  named('rain', ['millimetre', 'centimetre'], 'rain|rainfall'),
  named('frequency', ['hertz'], 'frequency'),
  named('turnout', ['percent'], 'turnout'),
  named('inflation', ['percent'], String.raw`(?<!(?:core|food|services|producer|wage) )inflation`),
  named('unemployment', ['percent'], String.raw`(?<!(?:youth|long-term) )(?:unemployment|jobless(?: rate)?)`),
  named('key rate', ['percent'], '(?:key|interest|policy|base|repo|lending) rates?'),
  named('sentence', ['year', 'month'], 'jail|jails|jailed|prison|sentenced|sentences|sentence|behind bars'),
  named(
    'area burned',
    ['hectare', 'acre'],
    'burns?|burned|burnt|burning|scorch(?:es|ed)|destroy(?:s|ed)|fire|wildfire',
  ),
  named('spill', ['tonne', 'litre', 'barrel'], 'spill|spilled|spilt|spills|leak|leaked|leaks'),
  named('drugs', ['kilogram', 'tonne'], 'cocaine|heroin|cannabis|drugs'),
  named('damage', money, 'damages?'),
  named('fine', money, 'fines?|fined'),
  named('aid', money, 'aid|relief'),
  named('loan', money, 'loans?'),
  named('budget', money, 'budget'),
  named('ransom', money, 'ransom'),
  named('bail', money, 'bail'),
  named('cost', money, 'costs?|costing'),
]

/** What is said of these before it comes is held against what others say of it before it comes. */
export const foretold: ReadonlySet<string> = new Set(['wind', 'steady wind', 'wave height', 'rain'])
