const list = (words: string): string[] => words.split(' ')

/** Small numbers in words, from two on, as French, German, Spanish and Italian write them. */
export const foreignNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    list('deux trois quatre cinq six sept huit neuf dix onze douze'),
    list('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    list('dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    list('due tre quattro cinque sei sette otto nove dieci undici dodici'),
  ].flatMap((words) => words.map((word, at) => [word, at + 2])),
)
