const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** What a date field holds, read as UTC; null while it holds no time. */
export const scheduleTime = (value: string): Date | null => {
  const time = local.test(value) ? new Date(`${value}Z`) : null
  return time === null || Number.isNaN(time.getTime()) ? null : time
}
