const minute = 60_000

/** `opens in 6 h 55 min`, or `opens now` once the moment has come. */
export const countdownSentence = (verb: string, until: number, now: number): string => {
  const minutes = Math.ceil((until - now) / minute)
  if (minutes <= 0) return `${verb} now`
  const [days, hours, left] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (days > 0) return `${verb} in ${days} d ${hours} h`
  return hours > 0 ? `${verb} in ${hours} h ${left} min` : `${verb} in ${left} min`
}
