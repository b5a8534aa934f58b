import type { StripHealth } from '../text/stripHealth.ts'
import { element } from './element.ts'

const noteOf = ({ code, name, words }: StripHealth['notes'][number]): HTMLElement => {
  const note = element('span', { class: 'WireHealthNote-one' })
  note.append(element('abbr', { class: 'WireHealthNote-code', title: name }, code), ` ${words}`)
  return note
}

const wayToAll = (part: string, words: string): HTMLElement[] =>
  words === '' ? [] : [element('a', { class: `WireHealthNote-${part}`, href: '/wire#quiet' }, words)]

/** The parts of the note on quiet sources, as `WireHealthNote` renders them on the server. */
export const healthNote = ({ notes, rest, short }: StripHealth): HTMLElement[] => [
  ...notes.map(noteOf),
  ...wayToAll('rest', rest),
  ...wayToAll('short', short),
]
