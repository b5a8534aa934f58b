type Hear = (data: unknown) => void

/** Milliseconds after which a line that was refused is asked for again, and as much again by chance. */
const pause = 30_000

/** What pages are told of, each by those who want to hear of it. */
const hearers = new Map<string, Set<Hear>>()
let isBegun = false
let seen = ''

const since = (): string => seen || (document.querySelector('wire-strip')?.getAttribute('since') ?? '')

/** A browser comes back by itself unless it was refused: then we do, when there may be room. */
const begin = (): void => {
  const line = new EventSource(`/live?since=${since()}`)
  line.addEventListener('error', () => {
    if (line.readyState === EventSource.CLOSED) setTimeout(begin, pause * (1 + Math.random()))
  })
  for (const [event, hears] of hearers)
    line.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
      seen = lastEventId || seen
      for (const hear of hears) hear(JSON.parse(data))
    })
}

/**
 * Hears events of one kind on the page's line to the newsroom, which all of the page share.
 * @returns what ends it.
 */
export const hearLine = (event: string, hear: Hear): (() => void) => {
  hearers.set(event, (hearers.get(event) ?? new Set()).add(hear))
  // Once the script has run, everybody on the page has said what they hear.
  if (!isBegun) queueMicrotask(begin)
  isBegun = true
  return () => hearers.get(event)?.delete(hear)
}
