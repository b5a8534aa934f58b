/** A moment as the desk tells it, always in UTC: `14:02 UTC` today, else `25 Jun 2026, 14:02 UTC`. */
export const clockTime = (moment: string, now: Date): string => {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const iso = date.toISOString()
  const time = `${iso.slice(11, 16)} UTC`
  if (iso.slice(0, 10) === now.toISOString().slice(0, 10)) return time
  const day = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `${day.format(date)}, ${time}`
}
