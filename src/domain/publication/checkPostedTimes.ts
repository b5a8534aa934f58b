import type { ExaminedLink, Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** Clocks differ a little between the platforms and us. */
const clockError = 2 * minute

const shown = (time: number) => new Date(time).toISOString().slice(0, 16).replace('T', ' ') + ' UTC'

const timeOf = (iso: string | null): number | null => {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? null : time
}

function checkFuture(link: ExaminedLink, now: Date): Finding[] {
  const latest = now.getTime() + clockError
  const written = timeOf(link.identity.postedAt)
  const stated = timeOf(link.link.postedAt)
  const found = (path: string, message: string, fix: string): Finding[] => [
    { code: 'posted-in-future', severity: 'block', path, message, fix },
  ]
  if (written !== null && written > latest) {
    const message = `The number in link ${link.number} is of a post from ${shown(written)}, which is still to come.`
    return found(`${link.path}.rawUrl`, message, 'Copy the address of the post again; a digit is wrong.')
  }
  if (stated !== null && stated > latest) {
    const message = `Link ${link.number} is said to be from ${shown(stated)}, which is still to come.`
    return found(`${link.path}.postedAt`, message, 'Enter the time at which it was posted, in UTC.')
  }
  return []
}

function checkStated({ link, identity, number, path }: ExaminedLink): Finding[] {
  const written = timeOf(identity.postedAt)
  const stated = timeOf(link.postedAt)
  if (written === null || stated === null || Math.abs(stated - written) <= day) return []
  return [
    {
      code: 'posted-time-mismatch',
      severity: 'block',
      path: `${path}.postedAt`,
      message: `Link ${number} is said to be from ${shown(stated)}, but its number says ${shown(written)}.`,
      fix: 'Correct the time, or check that the address is of the post you mean.',
    },
  ]
}

/** The stated time of a post against the time in its number (24 hours apart at most) and against now. */
export const checkPostedTimes: Rule = ({ links, now }) =>
  links.flatMap((link) => [...checkFuture(link, now), ...checkStated(link)])
