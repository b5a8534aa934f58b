const two = (value: number): string => String(value).padStart(2, '0')
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Times of the paper, all in UTC; each takes ISO 8601 and answers an empty string to anything else. */
export const utcTime = {
  /** `06:33` */
  clock: (iso: string): string => {
    const at = new Date(iso)
    return Number.isNaN(at.getTime()) ? '' : `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  },
  /** `06:33Z`, as wires print it */
  wire: (iso: string): string => (utcTime.clock(iso) ? `${utcTime.clock(iso)}Z` : ''),
  /** `25 June 2026` */
  day: (iso: string): string => (utcTime.clock(iso) ? day.format(new Date(iso)) : ''),
  /** `25 June 2026, 06:33 UTC` */
  full: (iso: string): string => (utcTime.clock(iso) ? `${utcTime.day(iso)}, ${utcTime.clock(iso)} UTC` : ''),
}
