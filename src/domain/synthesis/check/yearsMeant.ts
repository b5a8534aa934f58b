const words = (parts: string): RegExp => new RegExp(parts, 'iu')

/** What names a year by its distance from the year of writing. */
const shifts: readonly (readonly [RegExp, number])[] = [
  [
    words(
      String.raw`last year|l[’']an(?:née)? (?:dernier|dernière|passée?)|(?:letzten?|vergangenen?|vorige[ns]?) jahr|vorjahr|a[ñn]o pasado|anno scorso|scorso anno|ano passado|прошлом году|прошлого года|vorig jaar|fjol|去年|昨年|العام الماضي`,
    ),
    -1,
  ],
  [
    words(
      String.raw`this year|cette année|dieses jahr|diesem jahr|heuer|este a[ñn]o|quest[’']anno|este ano|этом году|dit jaar|今年|هذا العام`,
    ),
    0,
  ],
  [
    words(
      String.raw`next year|l[’']an prochain|l[’']année prochaine|nächste[sn]? jahr|kommenden jahr|próximo a[ñn]o|año que viene|prossimo anno|anno prossimo|próximo ano|следующем году|volgend jaar|明年|来年|العام المقبل`,
    ),
    1,
  ],
]

/** Which years a text means by "last year", given when it was posted (ISO 8601). */
export const yearsMeant = (text: string, postedAt: string): number[] =>
  shifts.flatMap(([pattern, shift]) => (pattern.test(text) ? [Number(postedAt.slice(0, 4)) + shift] : []))
