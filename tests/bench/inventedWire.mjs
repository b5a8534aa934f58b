// @ts-check
/** A wire without end: invented events of one to six items, always the same ones. */

const parts = [
  'bra',
  'kel',
  'mor',
  'tis',
  'vun',
  'dal',
  'rek',
  'sol',
  'hin',
  'gar',
  'pol',
  'uth',
  'nem',
  'war',
  'fex',
]
const deeds = [
  'opens',
  'closes',
  'rejects',
  'approves',
  'reports',
  'repairs',
  'sells',
  'buys',
  'warns of',
  'finds',
]
const things = [
  'bridge',
  'harbour',
  'budget',
  'school',
  'refinery',
  'tunnel',
  'vaccine',
  'strike',
  'festival',
  'dam',
]
const turns = [
  'after storm',
  'before vote',
  'amid protest',
  'despite appeal',
  'in spring',
  'at night',
  'by decree',
]
const minutesBetween = 0.36

/** A row of numbers that only looks like chance (Numerical Recipes' generator). */
function chance(/** @type {number} */ seed) {
  let state = seed
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * 4,000 items a day, of which each event's stand within a few hours.
 * @param {number} count
 */
export function inventedWire(count) {
  const below = chance(42)
  const pick = (/** @type {string[]} */ words) => words[below(words.length)] ?? ''
  const name = () => {
    const word = pick(parts) + pick(parts) + pick(parts)
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const newEvent = () => ({
    place: name(),
    person: name(),
    deed: pick(deeds),
    thing: pick(things),
    n: 20 + below(900),
  })
  let open = Array.from({ length: 60 }, newEvent)
  return Array.from({ length: count }, (_, at) => {
    if (below(3) === 0) open = [...open.slice(1), newEvent()]
    const { place, person, deed, thing, n } = open[below(open.length)] ?? newEvent()
    const headline = `${place} ${deed} ${thing} ${pick(turns)}`
    const text = `${headline}\n${person} of ${place} said that ${n} people near the ${thing} were told ${pick(turns)}.`
    const postedAt = new Date(Date.UTC(2026, 5, 1) + at * minutesBetween * 60_000).toISOString()
    const source = `S${below(40)}`
    const rest = { language: 'en', owner: source, forwardOf: null, identity: `tg:${source}/${at}` }
    return { id: `g${String(at).padStart(6, '0')}`, headline, text, postedAt, source, ...rest }
  })
}
