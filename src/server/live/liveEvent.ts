/** Something that open pages are told. */
export interface LiveEvent {
  event: 'wire' | 'release' | 'health' | 'markets'
  /**
   * Milliseconds since 1970; whoever comes back names the last one they saw. None for what is the case
   * now, since that is told anew to whoever comes.
   */
  at?: number
  data: unknown
}

/** An event as it goes over the line (HTML Living Standard, server-sent events). */
export const eventText = ({ event, at, data }: LiveEvent): string =>
  `${at === undefined ? '' : `id: ${at}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
