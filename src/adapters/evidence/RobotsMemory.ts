import type { FetchRefusal } from './fetchAnswer.ts'

/** What a host's robots.txt says: whether a page may be read, or why it could not be asked. */
export type RobotsRules = (url: URL) => FetchRefusal | null

interface Kept {
  until: number
  rules: RobotsRules
}

const MOST = 1000

/** The rules of the hosts asked lately; times in milliseconds since 1970. */
export class RobotsMemory {
  private readonly kept = new Map<string, Kept>()
  private readonly asking = new Map<string, Promise<Kept>>()

  /** The rules of an origin, asked for once however many want them. */
  async rulesOf(origin: string, now: number, ask: () => Promise<Kept>): Promise<RobotsRules> {
    const known = this.kept.get(origin)
    if (known && known.until > now) return known.rules
    const asking = this.asking.get(origin) ?? this.askFor(origin, ask)
    return (await asking).rules
  }

  private askFor(origin: string, ask: () => Promise<Kept>): Promise<Kept> {
    const asking = ask()
      .then((kept) => this.keep(origin, kept))
      .finally(() => this.asking.delete(origin))
    this.asking.set(origin, asking)
    return asking
  }

  private keep(origin: string, kept: Kept): Kept {
    const [oldest] = this.kept.keys()
    if (oldest !== undefined && this.kept.size >= MOST) this.kept.delete(oldest)
    this.kept.delete(origin)
    this.kept.set(origin, kept)
    return kept
  }
}
