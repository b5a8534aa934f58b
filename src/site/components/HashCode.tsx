import type { ReactElement } from 'react'

/** A hash in full, for those who compare. */
export const HashCode = ({ hash }: { hash: string }): ReactElement => <code className="HashCode">{hash}</code>
