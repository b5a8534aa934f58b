/** Longer than any address a platform gives out, and what the record of a copy holds. */
const LONGEST = 4096

/**
 * An address as it is asked for: http or https, without name, password and fragment; null for all
 * else. `base` is where a relative address was found. Numbers that stand for an address in other
 * spellings (octal, hexadecimal, one number) come out in dots, as the URL standard has it.
 */
export const targetOf = (address: string, base?: string): URL | null => {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href.length > LONGEST ? null : url
}
