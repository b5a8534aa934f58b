/** When the release went out, e.g. `Updated 06:34 UTC`; empty for what is no ISO 8601 time. */
export const updatedLabel = (releasedAt: string): string => {
  const moment = new Date(releasedAt)
  return Number.isNaN(moment.getTime()) ? '' : `Updated ${moment.toISOString().slice(11, 16)} UTC`
}
