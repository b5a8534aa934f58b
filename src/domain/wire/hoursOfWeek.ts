const HOUR = 3_600_000
const WEEK = 168
/** 1 January 1970 was a Thursday; weeks begin on Monday at 00:00 UTC. */
const THURSDAY = 72

interface Stretch {
  /** 0 is Monday from 00:00 to 01:00 UTC, 167 Sunday from 23:00. */
  hour: number
  /** Milliseconds of the span that lie in it. */
  length: number
}

/** A span of time (milliseconds since 1970) cut at the full hours, each piece with its hour of the week. */
export function* hoursOfWeek(from: number, to: number): Generator<Stretch> {
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR)
    yield { hour: (Math.floor(at / HOUR) + THURSDAY) % WEEK, length: end - at }
    at = end
  }
}
