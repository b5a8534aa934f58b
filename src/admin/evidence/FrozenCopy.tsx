'use client'
import { useConfig } from '@payloadcms/ui'
import { evidenceWords } from './evidenceWords.data.ts'
import type { LinkOfPanel } from './linkAnswer.ts'

const preview = 1200

const minuteInUtc = (iso: string): string => `${iso.slice(0, 10)}, ${iso.slice(11, 16)} UTC`

/** The frozen copy: its words, when and whence it was taken, its hash, and the screenshot if it is one. */
export const FrozenCopy = ({ copy }: { copy: NonNullable<LinkOfPanel['evidence']> }) => {
  const { config } = useConfig()
  const { id, basis, broughtBy, note, retrievedAt, sha256, text, title } = copy
  const words = text ?? ''
  return (
    <div className="evidence-panel__copy">
      <p className="evidence-panel__meta">
        Taken {evidenceWords.basis[basis]}
        {broughtBy && ` by ${broughtBy.name}`} on {minuteInUtc(retrievedAt)}.{' '}
        <span title={sha256}>
          Hash <code>{sha256.slice(0, 12)}</code>
        </span>
      </p>
      {note && <p className="evidence-panel__meta">{note}</p>}
      {basis === 'screenshot' && (
        <img
          alt="The screenshot that was brought as evidence; its text stands below."
          className="evidence-panel__picture"
          loading="lazy"
          src={`${config.serverURL}${config.routes.api}/evidence/${id}/picture`}
        />
      )}
      {title && <h4 dir="auto">{title}</h4>}
      <blockquote dir="auto" tabIndex={0}>
        {words.slice(0, preview)}
        {words.length > preview && '…'}
      </blockquote>
    </div>
  )
}
