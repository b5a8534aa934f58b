import type { DeskState } from '../../domain/wire/sourceDesk.ts'

const stateWords: Readonly<Record<DeskState, string>> = {
  live: 'live',
  late: 'late',
  silent: 'silent',
  closed: 'closed',
  awaited: 'not heard yet',
  unheard: 'not polled',
}

/** The same as a sign, for those who see it at a glance. */
const stateSigns: Readonly<Record<DeskState, string>> = {
  live: '●',
  late: '◐',
  silent: '○',
  closed: '✕',
  awaited: '◌',
  unheard: '–',
}

/** As the form of a source names them. */
const platformWords: Readonly<Record<string, string>> = {
  rss: 'RSS, Atom or JSON Feed',
  telegram: 'Telegram',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  push: 'Pushed to us',
}

/** What the keys of the desk do, as its key sheet lists them. */
const keyWords: readonly (readonly [key: string, does: string])[] = [
  ['j', 'next source'],
  ['k', 'source before'],
  ['p', 'poll it now'],
  ['s', 'stop polling it, or poll it again'],
  ['o', 'open its form'],
  ['/', 'find by code, name or owner; Enter leads back to the list'],
  ['?', 'this list'],
]

/** The Sources desk’s words, by what they are about. */
export const sourceWords = {
  state: stateWords,
  sign: stateSigns,
  platform: platformWords,
  keys: keyWords,
}
