/** Something that open pages are told. */
export interface LiveEvent {
  event: 'wire' | 'release'
  /** Milliseconds since 1970; whoever comes back names the last one they saw. */
  at: number
  data: unknown
}

/** An event as it goes over the line (HTML Living Standard, server-sent events). */
export const eventText = ({ event, at, data }: LiveEvent): string =>
  `id: ${at}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
