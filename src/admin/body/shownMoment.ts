const shape = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A moment as the desk tells it, `25 Jun 2026, 06:34 UTC`; empty for what is no moment. */
export const shownMoment = (moment: string | null): string => {
  const date = new Date(moment ?? '')
  return Number.isNaN(date.getTime()) ? '' : `${shape.format(date)} UTC`
}
