import type { SaidFigure } from './saidFigures.ts'

/** What stands before a number that is only held against another: "up from 9", "not 46". */
const former =
  /(?<!\p{L})(?:from|instead of|rather than|not|earlier|previous|previously|compared with|compared to|against)(?: \p{L}+)? $/u
/** What is said to be wrong, not only overtaken. */
const denied = /(?<!\p{L})(?:instead of|rather than|not)(?: \p{L}+)? $/u
/** What stands before a part of another number, or what is no count at all: "another 5", "aged 42". */
const besides =
  /(?<!\p{L})(?:another|further|additional|including|among them|of whom|of which|capacity(?: of)?|certified for|built for|room for|feared|aged|age|per)(?: \p{L}+)? $/u
/** A number that stands for a part of another, or for more than was said. */
const partOf =
  /^,? (?:more(?! than)|others?|additional|further|of (?:the|them|those|these|whom|which|his|her|its|their))(?!\p{L})/u
/** "7 in Uskar and 5 in Tiresk": neither is all. */
const shared = /^(?: \p{L}+){0,2} in \p{L}+(?:,| and) $/u
/** A part in the same breath: "including soldiers and 3 children". */
const partBefore = /(?<!\p{L})(?:including|among them|of whom|of them|as well as)(?!\p{L})[^.;]*$/u
/** Numbers of other years and of longer times. */
const olden =
  /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)|(?<!\p{L}|(?:below|above|than|on) )(?:last (?:year|month)|a year earlier)(?!\p{L})|(?<!\p{L})(?:last week|this year|years ago|in the past|previous|in recent|a year ago|the deadliest|since)(?!\p{L})/u
/** "12 a day", "12 per 100,000". */
const rate = /^(?: \p{L}+){0,3} (?:a|an|per|each|every) (?:day|week|month|year|hour|$)/u
/** What is numbered, not counted: "flight 420", "Highway 12". */
const series =
  /(?<!\p{L})(?:flight|route|line|highway|road|motorway|quay|pier|gate|unit|block|berth|district|platform|reactor|shaft|article|chapter|room|level|phase|building|tower|terminal|ward|camp|zone|week|day|round|no\.?|number|boeing|airbus|type|model|class|hall|house|school) $/u
/** "Ida Marsk, 42, died" */
const ageBefore = /\p{L}, $/u
const ageBehind = /^[,)]/u
/** "38-year-old" */
const ageInWords = /^-year|^-\p{L}+ ?old/u
const unsure =
  /(?<!\p{L})(?:could|might|would|may|can carry|can hold|designed|faces|sought|asked for|demanded|aftershocks?|foreshocks?)(?!\p{L})/u

const isAge = ({ before, behind, high }: SaidFigure): boolean =>
  high < 120 && ageBefore.test(before) && ageBehind.test(behind)

/** Whether a number is what was said before, beside the one that holds now. */
export const isFormer = ({ before }: SaidFigure): boolean => former.test(before)

/** Whether a number is named as one that is wrong: "12, not 9". */
export const isDenied = ({ before }: SaidFigure): boolean => denied.test(before)

/**
 * Whether a number tells how things stand: not an age, a name's number, a part of another number, what was
 * said before or happened in other years, a rate, or what may come.
 */
export const isOfToday = (figure: SaidFigure): boolean => {
  const { before, behind, lead, sentence } = figure
  const isRuledOut =
    [besides, series, unsure].some((shape) => shape.test(before)) ||
    [partOf, shared, rate, ageInWords].some((shape) => shape.test(behind))
  return !isRuledOut && !partBefore.test(lead) && !isAge(figure) && !olden.test(sentence)
}
