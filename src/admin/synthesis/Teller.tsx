'use client'
import { isSafeHref } from '../../domain/publication/isSafeHref.ts'
import { Outside } from '../desk/Outside.tsx'
import { clockTime } from '../factCheck/clockTime.ts'
import { wholeTime } from '../factCheck/wholeTime.ts'

interface TellerProps {
  said: { source: string; address: string | null; postedAt: string }
}

/** Who says something, and when; leads to the post itself where it has an address. */
export const Teller = ({ said: { source, address, postedAt } }: TellerProps) => (
  <span className="teller">
    {address !== null && isSafeHref(address) ? (
      <a href={address} rel="noopener noreferrer" target="_blank">
        <Outside>{source}</Outside>
      </a>
    ) : (
      <Outside>{source}</Outside>
    )}{' '}
    <time dateTime={postedAt} title={wholeTime(postedAt)}>
      {clockTime(postedAt, new Date())}
    </time>
  </span>
)
