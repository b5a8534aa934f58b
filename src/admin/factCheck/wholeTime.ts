/** A moment with its day, to the second, in UTC: `25 Jun 2026, 06:34:12 UTC`. */
export const wholeTime = (moment: string): string => {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const day = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `${day.format(date)}, ${date.toISOString().slice(11, 19)} UTC`
}
