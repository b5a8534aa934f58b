import type { ExchangeView } from '../views/ExchangeView.ts'

const say = (place: Element | null, words: string): void => {
  if (place && place.textContent !== words) place.textContent = words
}

/** Shows an exchange as it stands now, where the page shows it. */
export function keepExchange(place: Element, { open, note, sentence, changesAt }: ExchangeView): void {
  say(place.querySelector('.ExchangeState-phase'), open ? 'open' : 'closed')
  say(place.querySelector('.ExchangeState-note'), note === null ? '' : ` (${note})`)
  const countdown = place.querySelector('paper-countdown')
  countdown?.setAttribute('verb', open ? 'closes' : 'opens')
  if (changesAt !== null) countdown?.setAttribute('until', changesAt)
  else {
    countdown?.removeAttribute('until')
    say(countdown, sentence)
  }
}
