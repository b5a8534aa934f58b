const list = (words: string): string[] => words.split(' ')

const counted = (from: number, words: string): [word: string, value: number][] =>
  list(words).flatMap((forms, at) => forms.split('/').map((word): [string, number] => [word, from + at]))

const tens = (words: string): [word: string, value: number][] =>
  list(words).flatMap((forms, at) => forms.split('/').map((word): [string, number] => [word, 10 * (at + 2)]))

/** Numbers in words as other languages write them, in small letters; from one on where it is no article. */
export const foreignNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...counted(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...tens('vingt trente quarante cinquante soixante'),
  ...counted(
    2,
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn',
  ),
  ...counted(17, 'siebzehn achtzehn neunzehn'),
  ...tens('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
  ...counted(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'),
  ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  ...counted(
    2,
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici',
  ),
  ...tens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
  ...counted(
    2,
    'dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze',
  ),
  ...tens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
  ...counted(2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...counted(2, 'två/to tre fyra/fire fem sex/seks sju/syv åtta/åtte/otte nio/ni tio/ti'),
  ...counted(
    2,
    'dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem osiem dziewięć dziesięć',
  ),
  ...counted(2, 'два/две/двух/двое/двоих три/трёх/трех/трое/троих четыре/четырёх/четырех/четверо пять/пяти'),
  ...counted(6, 'шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать'),
  ...tens('двадцать/двадцати тридцать/тридцати сорок пятьдесят'),
  ...counted(
    2,
    'اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر',
  ),
  ...counted(2, 'الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
  ...counted(2, 'שניים/שני/שתי שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר'),
  ...counted(13, 'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento'),
])

/** Beginnings of ordinals in words, from the second on. */
export const foreignRanks: readonly (readonly [beginning: string, rank: number])[] = [
  ...counted(2, 'deuxi/second troisi quatri cinqui sixi septi huiti neuvi dixi onzi douzi'),
  ...counted(2, 'zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft'),
  ...counted(2, 'segund tercer cuart quint sext séptim/septim octav noven décim'),
  ...counted(2, 'second terz quart quint sest settim ottav non/novesim decim'),
  ...counted(2, 'segund terceir quart quint sext sétim/sétim oitav non décim'),
  ...counted(2, 'втор трет четверт пят/пятё шест седьм восьм девят десят'),
  ...counted(2, 'tweed derd vierd vijfd zesd zevend achtst negend tiend'),
]
