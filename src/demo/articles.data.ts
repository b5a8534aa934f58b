import type { DemoArticle } from './DemoArticle.ts'
import { aldisAnswers } from './articles/aldisAnswers.data.ts'
import { bankHolds } from './articles/bankHolds.data.ts'
import { codCounts } from './articles/codCounts.data.ts'
import { corvaneLine } from './articles/corvaneLine.data.ts'
import { fourLinksNoPosts } from './articles/fourLinksNoPosts.data.ts'
import { lornLink } from './articles/lornLink.data.ts'
import { nightFerry } from './articles/nightFerry.data.ts'
import { orrinFlood } from './articles/orrinFlood.data.ts'
import { portsBill } from './articles/portsBill.data.ts'
import { saltCourt } from './articles/saltCourt.data.ts'
import { santaIrenaBell } from './articles/santaIrenaBell.data.ts'
import { straitReopens } from './articles/straitReopens.data.ts'
import { veranaExchange } from './articles/veranaExchange.data.ts'

/** Every article of the demo newsroom, by edition and place. */
export const articles: DemoArticle[] = [
  orrinFlood,
  bankHolds,
  aldisAnswers,
  saltCourt,
  straitReopens,
  portsBill,
  corvaneLine,
  lornLink,
  santaIrenaBell,
  nightFerry,
  veranaExchange,
  fourLinksNoPosts,
  codCounts,
]
