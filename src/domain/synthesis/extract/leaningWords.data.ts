/** With which words a sentence of a language begins that hangs on the one before. */
export interface OpeningWords {
  leaning: RegExp
  /** What begins alike and stands alone. */
  free: RegExp
  /** Speech whose speaker is not named. */
  unsaid?: RegExp
}

const nothing = /^(?!)/u

const pronouns =
  'It|Its|He|His|She|Her|They|Their|This|That|These|Those|Both|Neither|Either|Ours|Theirs|Such|But|And|Nor|Yet|So|Others'
const verbs = 'is|are|was|were|has|have|had|will|would|may|can|could|remains?'
const numerals = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+'
/** What is "the figure" only beside a figure. */
const nouns =
  'figures?|numbers?|total|difference|gap|sum|amount|rise|fall|increase|decrease|drop|decline|change|rule|order|claim|allegations?|statement|remarks?|comments?|reading|count|estimate|latter|former|same|rest|move|decision|group|man|woman|boy|girl|couple|pair'
/** "The figure of 12", "the order to leave", "the group Open Table" say themselves what they are. */
const said = String.raw`(?:of|between|to|that|which|on|in|for|from|at|by|with|against|who)(?!\p{L})|\p{Lu}`

export const leaningWords: Readonly<Record<string, OpeningWords>> = {
  en: {
    leaning: new RegExp(
      [
        String.raw`^(?:${pronouns})(?![\p{L}-])`,
        String.raw`^(?:One|Some|Most|Many|None|All|Each|Two|Three|Four|Several|Few) of (?:them|these|those|it)(?!\p{L})`,
        String.raw`^(?:All|Both|Each|None|Most|Some|Many|Another)(?: (?:${numerals}))? (?:${verbs})(?!\p{L})`,
        String.raw`^The (?:\p{L}+er |same )?(?:${nouns})(?! (?:${said}))(?![\p{L}’'-])`,
      ].join('|'),
      'u',
    ),
    free: new RegExp(
      [
        String.raw`^It (?:is|was|remains|remained|has been|had been)(?: (?:still|not|yet|as|now|also|immediately))* (?:clear|unclear|known|unknown|thought|believed|understood|expected|feared|possible|likely|unlikely|uncertain)(?!\p{L})`,
        String.raw`^(?:This|That|These|Those) (?:year|month|week|day|days|morning|afternoon|evening|night|season|summer|winter|spring|autumn)(?!\p{L})`,
        String.raw`^So (?:far|many|much)(?!\p{L})|^(?:Both|Neither|Either) [^,.]+ (?:and|n?or) `,
      ].join('|'),
      'u',
    ),
  },
  fr: {
    leaning: /^(?:il|elle|ils|elles|cela|ceci|celui-ci|celle-ci|ce dernier|cette dernière)(?!\p{L})/iu,
    free: /^il (?:y a|faut|est|n[’']est|s[’']agit|reste)(?!\p{L})/iu,
    unsaid: /[»”],? a-t-(?:il|elle) /iu,
  },
  es: {
    leaning: /^(?:él|ella|ellos|ellas|esto|eso|ambos|ambas)(?!\p{L})/iu,
    free: nothing,
    unsaid: /[»”],? (?:dijo|añadió|afirmó|señaló)(?: a \p{Lu}\p{L}+)?\.?$/iu,
  },
  de: {
    leaning: /^(?:er|sie|dies|diese|beide)(?!\p{L})/iu,
    free: nothing,
    unsaid: /[“”»],? (?:sagte|erklärte) (?:er|sie)(?!\p{L})/iu,
  },
}
