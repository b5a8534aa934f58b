const endsInQuestion = /[?!？！…]["”’»›]?\s*$/u
const endsInQuotation = /[.!?…。！？]["”’»›」』]\s*$/u
const lineBreak = /[\n\r\u2028\u2029]\s*$/u

const said = 'said|says|asked|asks|told|wrote|writes|replied|added|insisted|warned|demanded'
/** "Mr Ruud asked", "the minister said". Pronouns are left out: "He said nothing" stands alone. */
const namedSpeaker = new RegExp(
  String.raw`^(?!(?:He|She|They|It|We|I|Nobody)\s)\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3} (?:${said})[\s,.]`,
  'u',
)
/** Japanese and Chinese put the verb behind the quotation. */
const cjkSpeaker = /^(?:と|って|\p{Script=Han}{0,10}(?:说|說|表示|称|稱|指出|强调|強調|写道|問|问))/u

/**
 * Whether what follows a stop belongs to the sentence before it: a word in small letters ("Why?" he
 * asked), a named speaker after a quoted question, a verb of saying after a quotation.
 */
export function isAttributionTail(before: string, after: string): boolean {
  if (lineBreak.test(before)) return false
  if (endsInQuestion.test(before) && /^\p{Ll}/u.test(after)) return true
  if (!endsInQuotation.test(before)) return false
  return cjkSpeaker.test(after) || (/[?!]["”’»›]\s*$/u.test(before) && namedSpeaker.test(after))
}
