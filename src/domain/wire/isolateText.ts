import { withoutDirectionOverrides } from './withoutDirectionOverrides.ts'

/** U+2068: what follows has a direction of its own, that of its first letter; U+2069 ends it. */
const [begins, ends] = ['\u2068', '\u2069']

/**
 * Text from outside for a sentence that is no markup, such as a tooltip, a choice of a list or what is
 * spoken: its direction is its own, and what stands around it keeps its place (UAX #9, §2.4).
 */
export const isolateText = (text: string): string => `${begins}${withoutDirectionOverrides(text)}${ends}`
