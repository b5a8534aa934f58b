export interface Issue {
  volume: number
  number: number
}

/** An edition by its volume and number, as `1.176`; null for anything else. */
export const parseIssue = (text: string): Issue | null => {
  const [, volume, number] = /^([1-9]\d{0,8})\.([1-9]\d{0,8})$/.exec(text.trim()) ?? []
  return volume === undefined || number === undefined
    ? null
    : { volume: Number(volume), number: Number(number) }
}
