/** Ordinals in words and their number, in the languages whose copy the wire brings most. */
export const ordinalWords: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 },
  ...{ tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, twentieth: 20 },
  ...{ premier: 1, première: 1, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6 },
  ...{ erste: 1, ersten: 1, erster: 1, zweite: 2, zweiten: 2, zweiter: 2, dritte: 3, dritten: 3, dritter: 3 },
  ...{ vierte: 4, vierten: 4, vierter: 4, fünfte: 5, fünften: 5, fünfter: 5 },
  ...{
    primera: 1,
    primer: 1,
    segunda: 2,
    segundo: 2,
    tercera: 3,
    tercer: 3,
    cuarta: 4,
    cuarto: 4,
    quinta: 5,
  },
}
