const opening = String.raw`(?<=^|[.,;:–—] ?|(?<!\p{L})(?:and|but|that|as|when|while|because) )`
const auxiliary = '(?:was|were|is|are|has been|have been|had been|being|be|been)'
const participle = String.raw`(\p{L}+(?:ed|[aeio]wn|en|id|ld|ght|un|ung|ut|et))`
const article = '(?:the |a |an |his |her |its |their )?'
const name = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:of |the |de |van |von )*\p{Lu}[\p{L}’'-]*)*`
const passive = new RegExp(
  String.raw`${opening}([^.,;:–—]{2,80}?) ${auxiliary} (?:\p{Ll}+ly )?${participle} by (${article}(?:${name}|(?!one|two|three|four|five|six|seven|eight|nine|ten|about|some|more|less|half)\p{Ll}+))(?!\p{L})`,
  'gu',
)

/** "The driver was hit by the cyclist" as "the cyclist hit the driver": who does it stands first. For comparing alone. */
export const madeActive = (text: string): string => text.replace(passive, '$3 $2 $1')
