import { isAttributed } from '../../claims/isAttributed.ts'
import { quotationsIn } from '../../claims/quotationsIn.ts'
import type { CandidateRole } from './candidate.ts'

const word = (phrases: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${phrases})(?!\p{L})`, 'iu')

const unknown = word(
  [
    '(?:is|are|was|were|remains?|still|it is) (?:still |yet |as yet )?(?:unclear|unknown|unconfirmed|uncertain)',
    "(?:not|n[’']t) (?:yet |immediately |been |be |independently )*(?:known|clear|confirmed|verified|found|explained|established|determined|identified|released|named)",
    "(?:not|n[’']t) (?:yet )?(?:found|established|determined|identified|confirmed) (?:the|any|a|what|why|who|how|whether)",
    'no (?:immediate |official |further )*(?:word|comment|details?|figures?|confirmation|explanation|claim of responsibility)',
    'could not (?:immediately |independently )?(?:confirm|verify|reach|establish|say)',
    '(?:has|have|had|did|would|does|do) not (?:yet )?(?:said?|say|comment(?:ed)?|explain(?:ed)?|respond(?:ed)?|repl(?:y|ied)|give[n]?|name[d]?|disclose[d]?)',
    'declined to (?:say|comment|give|name)|under investigation|being investigated|investigating (?:the cause|what|how|whether|why)',
    "no se sabe|se desconoce|no está claro|aún no se conoce|unklar|nicht bekannt|ist offen|on ignore|n’est pas connue?|n'est pas connue?|pas encore connue?",
  ].join('|'),
)
const denial = word(
  'den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed)|contradict(?:s|ed)?|niegan?|negó|rechaz(?:a|ó)|dément|bestreitet|dementiert|wies zurück',
)
const background = word(
  '(?:since|in|of|until) (?:19|20)\\d\\d|years? ago|last (?:year|month)|previous(?:ly)?|in recent (?:years|months|weeks)|(?:first|worst|largest|biggest|deadliest|longest) (?:\\p{L}+ ){0,3}(?:since|in)|historically|founded|is home to|employs|a year earlier|in the past|hace (?:un|dos|tres)? ?años?|el año pasado|im vergangenen jahr|l’an dernier|depuis (?:19|20)\\d\\d|seit (?:19|20)\\d\\d',
)

const isSeveralWords = ({ text }: { text: string }): boolean => /\S\s+\S/u.test(text)

/** What a run of a source’s words is good for: it says what is not known, denies, tells the past, states, or tells what happened. */
export function roleOfRun(run: string): CandidateRole {
  if (unknown.test(run)) return 'unknown'
  if (denial.test(run)) return 'denial'
  if (background.test(run)) return 'background'
  return isAttributed(run) || quotationsIn(run).some(isSeveralWords) ? 'statement' : 'event'
}
