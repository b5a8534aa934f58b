/** What a placeholder is counted from. */
interface DateContext {
  /** `{{day:0}}` is the UTC day of this moment. */
  base: Date
  /** The time of an item by its key, or undefined when the wire has none of that key. */
  timeOf?: (key: string) => Date | undefined
}

const DAY_MS = 86_400_000
const placeholder = /\{\{([a-zA-Z]+):([^}]*)\}\}/g

const written: Record<string, (time: Date) => string> = {
  day: (time) => weekday('en-GB', time),
  jour: (time) => weekday('fr-FR', time),
  dia: (time) => weekday('es-ES', time),
  date: (time) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(time),
  clock: (time) => `${time.toISOString().slice(11, 16)} UTC`,
}

/**
 * Writes out the dates of a demo text, so that they are right on whatever day it is loaded.
 * `{{day:-1}}` and `{{date:2}}` count days from the base; `{{day:KEY}}`, `{{date:KEY}}` and
 * `{{clock:KEY}}` ask for the time of a wire item, `{{date:KEY+3}}` for a day after it. `jour` and `dia` are `day` in French and
 * Spanish. All in UTC. Throws on a placeholder it does not know, as no paper may print one.
 */
export function resolveDates(text: string, context: DateContext): string {
  return text.replace(placeholder, (whole, kind: string, argument: string) => {
    const write = written[kind]
    const time = timeNamed(argument, context)
    if (!write || !time) throw new Error(`The demo text holds ${whole}, which names no date.`)
    return write(time)
  })
}

function timeNamed(argument: string, context: DateContext): Date | undefined {
  if (/^-?\d{1,3}$/.test(argument)) return daysAfter(context.base, Number(argument))
  const [key = '', days = '0'] = argument.split('+')
  const time = context.timeOf?.(key)
  return time && daysAfter(time, Number(days))
}

function daysAfter(time: Date, days: number): Date {
  return new Date(time.getTime() + days * DAY_MS)
}

function weekday(locale: string, time: Date): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(time)
}
