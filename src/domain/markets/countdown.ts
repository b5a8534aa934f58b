/**
 * A span of milliseconds as the strip counts it down, in whole minutes begun and not yet over:
 * `6 h 55 min`, `55 min`, `2 d 17 h` from a day on; `under a minute` at the end.
 */
export const countdown = (milliseconds: number): string => {
  const minutes = Math.floor(Math.max(0, milliseconds) / 60_000)
  if (minutes === 0) return 'under a minute'
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`
  return `${rest} min`
}
