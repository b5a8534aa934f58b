/** Verbs by which English copy denies: what stands behind them is told as not so. */
const verbs = [
  ...[
    'reject(?:s|ed|ing)?',
    'rejections?',
    'refus(?:es?|ed|ing|als?)',
    'dismiss(?:es|ed|ing)?',
    'disput(?:es|ed)',
  ],
  ...['den(?:y|ies|ied|ying|ials?)', 'rul(?:es?|ed|ing) out', 'rebut(?:s|ted)?', 'refut(?:es?|ed|ing)'],
  ...[
    'repudiat(?:es?|ed)',
    'disavow(?:s|ed)?',
    'declin(?:es?|ed|ing) (?:to|any|comment)',
    'stop(?:s|ped)? short of',
  ],
  ...[
    'fail(?:s|ed|ing)? to',
    'failure to',
    'lack(?:s|ed|ing)?',
    'unlikely',
    'improbable',
    'turn(?:s|ed)? down',
  ],
  ...['refrain(?:s|ed)? from', 'abstain(?:s|ed)? from'],
]

/** Words by which a sentence of ours may tell a denial of its source as well. */
const turns = [
  ...[
    'hardly',
    'barely',
    'scarcely',
    'rarely',
    'seldom',
    'unable',
    'against',
    'oppos(?:es?|ed|ing)',
    'fail(?:s|ed|ing|ure)?',
  ],
  ...[
    'declin(?:es?|ed|ing)',
    'rules?',
    'ruled',
    'ruling',
    'un(?!til|ion|der|ite|ique|iv|iform|less|its?(?!\\p{L})|cles?(?!\\p{L}))\\p{L}{3,}',
    'absent',
    'absence',
    'missing',
    'cleared',
    'acquitted',
  ],
  ...[
    'avoid(?:s|ed|ing)?',
    'prevent(?:s|ed|ing)?',
    'exclud(?:es?|ed|ing)',
    'contradict(?:s|ed|ing)?',
    'rebuff(?:s|ed)?',
  ],
  ...[
    'instead of',
    'rather than',
    'yet to',
    'free of',
    'short of',
    'other than',
    'zero',
    'nil',
    'harmless',
    'doubt(?:s|ed|ful)?',
  ],
  ...[
    'withh(?:e|o)ld(?:s|ing)?',
    'silent',
    'silence',
    'false',
    'untrue',
    'impossible',
    'stay(?:s|ed)? away',
    'threw out',
    'thrown out',
  ],
  ...[
    'inconclusive',
    'insufficient',
    'invalid',
    'incomplete',
    'inactive',
    'blocked',
    'only',
    'empty',
    'neglect(?:s|ed)?',
    'ignor(?:es?|ed)',
  ],
]

const patternOf = (parts: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'giu')

const denyingVerb = patternOf(verbs)
const denyingTurn = patternOf([...verbs, ...turns])

const startsOf = (text: string, pattern: RegExp): Set<number> =>
  new Set([...text.matchAll(pattern)].map(({ index }) => index))

/** Where the verbs of an English text deny. */
export const denyingVerbsIn = (text: string): ReadonlySet<number> => startsOf(text, denyingVerb)

/** Where an English text may deny in words that are no negation. */
export const denyingTurnsIn = (text: string): ReadonlySet<number> => startsOf(text, denyingTurn)
