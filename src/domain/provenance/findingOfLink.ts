import type { Finding } from '../publication/finding.ts'
import type { LinkAnswer } from './linkAnswer.ts'
import {
  adviceOnDurability,
  adviceOnOnePlatform,
  adviceOnPlatforms,
  adviceOnRefusal,
  adviceOnWeb,
  codeOfKind,
  platformNames,
  type LinkAdvice,
} from './linkAdvice.data.ts'
import type { LinkIdentity } from './linkIdentity.ts'

const filled = (text: string, { name, post }: { name: string; post: string }): string =>
  text.replaceAll('{name}', name).replaceAll('{post}', post)

function adviceFor({ kind, platform, refusal }: LinkAnswer): LinkAdvice {
  const own = adviceOnOnePlatform[`${platform} ${kind}`]
  if (own) return own
  const names = platformNames[platform]
  const advice = names ? adviceOnPlatforms[kind] : adviceOnWeb[kind]
  if (names && advice) return { message: filled(advice.message, names), fix: filled(advice.fix, names) }
  return advice ?? adviceOnRefusal[refusal ?? 'unreadable']
}

/** The findings of one answer, under the path `rawUrl`: one for a defect, one for what may not last. */
export function findingsOfAnswer(answer: LinkAnswer): Finding[] {
  const code = codeOfKind[answer.kind]
  if (code) return [{ code, severity: 'block', path: 'rawUrl', ...adviceFor(answer) }]
  const advice = answer.durable ? undefined : adviceOnDurability[answer.platform]
  return advice ? [{ code: 'link-not-durable', severity: 'warn', path: 'rawUrl', ...advice }] : []
}

/** The finding a link carries (at most one, see `identifyLink`), under the path of its field; else null. */
export function findingOfLink(identity: LinkIdentity, path: string): Finding | null {
  const [found] = identity.findings
  return found ? { ...found, path } : null
}
