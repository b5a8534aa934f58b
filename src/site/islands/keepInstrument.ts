import { recentTime } from '../../domain/editions/recentTime.ts'
import { moveWords } from '../text/moveWords.ts'
import type { InstrumentView } from '../views/MarketsView.ts'
import { element } from './element.ts'

/** Puts words in place of others and keeps the room they had, so that nothing beside them moves. */
const replaceWithin = (place: HTMLElement | null, ...words: (Node | string)[]): void => {
  if (!place) return
  place.style.minWidth = `${place.offsetWidth}px`
  place.replaceChildren(...words)
}

const ageOf = (asOf: string): HTMLElement => {
  const age = element('small', { class: 'InstrumentAge' }, 'stale, ')
  age.append(element('time', { datetime: asOf }, recentTime(asOf, new Date())))
  return age
}

const keepPrice = (data: HTMLDataElement | null, price: string): void => {
  if (!data || data.value === price) return
  data.value = price
  replaceWithin(data, price)
}

const keepMove = (move: HTMLElement | null, percent: number | null): void => {
  const { arrow, words, isDown } = moveWords(percent)
  replaceWithin(move, element('span', { 'aria-hidden': 'true' }, arrow), words)
  move?.classList.toggle('InstrumentMove-down', isDown)
}

/** Shows an instrument as it stands now, where the page shows it: in the strip or in the table. */
export function keepInstrument(row: HTMLElement, { price, movePercent, stale, asOf }: InstrumentView): void {
  keepPrice(row.querySelector('data'), price)
  keepMove(row.querySelector('.InstrumentMove'), movePercent)
  row.classList.toggle('MarketsStrip-stale', stale && row.classList.contains('MarketsStrip-item'))
  row.querySelector('.InstrumentAge')?.remove()
  if (stale && asOf !== null) (row.querySelector('.MarketsTable-name') ?? row).append(ageOf(asOf))
}
